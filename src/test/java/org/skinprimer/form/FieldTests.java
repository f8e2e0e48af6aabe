package org.skinprimer.form;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTests {

	@Test
	void aScreenReaderSaysTheHintAndTheMistakeThatAreThere() {
		Field field = Field.of("date", "<b>");
		assertThat(field.describedBy(false)).isEmpty();
		assertThat(field.describedBy(true)).contains("date-hint");
		assertThat(field.wrong("Write a date").describedBy(false)).contains("date-mistake");
		assertThat(field.wrong("Write a date").describedBy(true)).contains("date-hint date-mistake");
	}

	@Test
	void whatWasTypedIsKept() {
		assertThat(Field.of("date", "<b>").wrong("Write a date").typed()).isEqualTo("<b>");
	}

}
