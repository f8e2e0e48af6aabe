package org.skinprimer.seo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** That the check of the data finds what is wrong. */
class VocabularyTests {

	private static final Vocabulary VOCABULARY = Vocabulary.read();

	private static java.util.List<String> problems(String json) {
		return VOCABULARY.problems(JsonMapper.builder().build().readTree(json.replace('\'', '"')));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{'@type': 'MedicalPage'}                                                          | no type: MedicalPage
					{'@type': 'WebPage', 'aspect': 'Overview'}                                        | WebPage has no aspect
					{'@type': 'WebPage', 'publisher': {'@type': 'Place'}}                             | WebPage.publisher may not be
					{'@type': 'WebPage', 'publisher': {'@type': 'Organization', 'headline': 'A'}}     | Organization has no headline
					{'@type': 'WebPage', 'lastReviewed': 'March 3'}                                   | WebPage.lastReviewed may not be
					{'@type': 'WebPage', 'url': '/here'}                                              | WebPage.url may not be
					{'@type': 'MedicalWebPage', 'aspect': 'https://schema.org/ResultsHealthAspect'}   | MedicalWebPage.aspect may not be
					{'@type': 'HealthTopicContent', 'hasHealthAspect': 'ResultsHealthAspect'}         | HealthTopicContent.hasHealthAspect may not be
					{'@type': 'WebSite', 'query-input': 'a'}                                          | WebSite has no query-input
					""")
	void whatSchemaOrgDoesNotKnowIsFound(String json, String problem) {
		assertThat(problems(json)).singleElement().asString().startsWith(problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{'@type': 'SearchAction', 'query-input': 'required name=q'}
					{'@type': 'AboutPage', 'headline': 'A', 'publisher': {'@type': 'NGO', 'name': 'B'}, 'about': {'@id': 'https://a.example'}}
					{'@type': 'HealthTopicContent', 'hasHealthAspect': ['SafetyHealthAspect', 'https://schema.org/SelfCareHealthAspect']}
					{'@type': 'ListItem', 'position': 1, 'item': {'@id': 'https://a.example/'}}
					""")
	void whatSchemaOrgKnowsIsFine(String json) {
		assertThat(problems(json)).isEmpty();
	}

	@Test
	void theWordsForTheAspectOfAPageAreThoseOfSchemaOrg() {
		assertThat(VOCABULARY.members("HealthAspectEnumeration")).hasSizeGreaterThan(20)
			.contains("UsageOrScheduleHealthAspect", "SelfCareHealthAspect");
	}

}
