package org.skinprimer.yaml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.AskedKey.Kind;

/**
 * A mapping that holds nothing, and writes down what its reader asks it for: so the
 * reader itself tells which keys there are, and nobody need list them again.
 */
public final class KeyRecorder extends YamlMap {

	private final Map<String, AskedKey> keys = new TreeMap<>();

	private final Map<String, KeyRecorder> within = new HashMap<>();

	private KeyRecorder() {
		super(new MapEntries(), new Problems("nothing"));
	}

	/** The keys that a reader of a mapping asks for, in the order of the alphabet. */
	public static Map<String, AskedKey> of(Consumer<YamlMap> reader) {
		KeyRecorder recorder = new KeyRecorder();
		reader.accept(recorder);
		return recorder.asked();
	}

	private Map<String, AskedKey> asked() {
		Map<String, AskedKey> all = new TreeMap<>(this.keys);
		this.within.forEach((key, inner) -> all.computeIfPresent(key, (any, asked) -> asked.with(inner.asked())));
		return all;
	}

	private void ask(String key, UnaryOperator<AskedKey> more) {
		this.keys.put(key, more.apply(this.keys.getOrDefault(key, AskedKey.UNKNOWN)));
	}

	private KeyRecorder inner(String key, Kind kind) {
		ask(key, (asked) -> asked.of(kind));
		return this.within.computeIfAbsent(key, (any) -> new KeyRecorder());
	}

	@Override
	public YamlMap allow(Set<String> known) {
		known.forEach((key) -> ask(key, UnaryOperator.identity()));
		return this;
	}

	@Override
	public String required(String key) {
		ask(key, AskedKey::needed);
		return "";
	}

	@Override
	public String required(String key, Collection<String> words) {
		ask(key, (asked) -> asked.oneOf(List.copyOf(words)));
		return required(key);
	}

	@Override
	public String requiredHere(String key) {
		return text(key).orElse("");
	}

	@Override
	public Optional<String> text(String key) {
		ask(key, UnaryOperator.identity());
		return Optional.empty();
	}

	@Override
	public Optional<String> text(String key, Collection<String> words) {
		ask(key, (asked) -> asked.oneOf(List.copyOf(words)));
		return Optional.empty();
	}

	@Override
	public boolean flag(String key) {
		ask(key, (asked) -> asked.of(Kind.FLAG));
		return false;
	}

	@Override
	public OptionalInt number(String key, int example) {
		ask(key, (asked) -> asked.of(Kind.NUMBER).written("write for example `" + key + ": " + example + "`"));
		return OptionalInt.empty();
	}

	@Override
	public Optional<LocalDate> date(String key) {
		ask(key, (asked) -> asked.of(Kind.DAY));
		return super.date(key);
	}

	@Override
	public <T> Optional<T> parsed(String key, Function<String, T> parser, String complaint, String hint) {
		ask(key, (asked) -> asked.written(hint));
		return Optional.empty();
	}

	@Override
	public boolean lacksItems(String key) {
		ask(key, (asked) -> asked.of(Kind.TEXTS).needed());
		return false;
	}

	@Override
	public List<LocatedText> written(String key) {
		ask(key, (asked) -> asked.of(Kind.TEXTS));
		return List.of();
	}

	@Override
	public List<Integer> numbers(String key, int least, int most) {
		ask(key, (asked) -> asked.of(Kind.NUMBERS).from(least, most));
		return List.of();
	}

	@Override
	public List<YamlMap> maps(String key) {
		return List.of(inner(key, Kind.MAPS));
	}

	@Override
	public Optional<YamlMap> map(String key) {
		return Optional.of(inner(key, Kind.MAP));
	}

}
