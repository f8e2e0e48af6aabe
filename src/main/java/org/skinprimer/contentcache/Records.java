package org.skinprimer.contentcache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes records as bytes, component by component, and makes equal records of these.
 * Nothing but values of our own model is read back: texts, numbers, days, enums, lists,
 * maps, and records of such.
 */
public final class Records {

	private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
		@Override
		protected RecordShape computeValue(Class<?> type) {
			return RecordShape.of(type);
		}
	};

	private Records() {
	}

	/**
	 * Writes a record.
	 * @throws IllegalArgumentException if it holds something that is no value
	 */
	public static byte[] write(Record value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			write(value, value.getClass(), new DataOutputStream(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads a record.
	 * @throws RuntimeException if the bytes are none of such a record
	 */
	static <T extends Record> T read(byte[] bytes, Class<T> type) {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		try {
			T value = type.cast(read(type, in));
			if (in.available() > 0) {
				throw new IllegalArgumentException("more follows than a " + type);
			}
			return value;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Object value, Type type, DataOutputStream out) throws IOException {
		Class<?> raw = raw(type);
		if (value instanceof String text) {
			byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
			boolean isPlain = new String(bytes, StandardCharsets.ISO_8859_1).equals(text);
			out.writeBoolean(isPlain);
			out.writeInt(isPlain ? bytes.length : text.length() * Character.BYTES);
			if (isPlain) {
				out.write(bytes);
			}
			else {
				// No charset keeps half a character, which YAML may hold.
				out.writeChars(text);
			}
		}
		else if (value instanceof Integer number) {
			out.writeInt(number);
		}
		else if (value instanceof Boolean flag) {
			out.writeBoolean(flag);
		}
		else if (value instanceof Double number) {
			out.writeDouble(number);
		}
		else if (value instanceof Enum<?> constant) {
			out.writeInt(constant.ordinal());
		}
		else if (value instanceof int[] numbers) {
			out.writeInt(numbers.length);
			for (int number : numbers) {
				out.writeInt(number);
			}
		}
		else if (value instanceof LocalDate || value instanceof LocalDateTime) {
			write(value.toString(), String.class, out);
		}
		else if (value instanceof OptionalInt number) {
			out.writeBoolean(number.isPresent());
			out.writeInt(number.orElse(0));
		}
		else if (value instanceof Optional<?> any) {
			writeAll(any.stream().toList(), argument(type, 0), out);
		}
		else if (value instanceof List<?> list) {
			writeAll(list, argument(type, 0), out);
		}
		else if (value instanceof Map<?, ?> map) {
			writeAll(List.copyOf(map.keySet()), argument(type, 0), out);
			writeAll(List.copyOf(map.values()), argument(type, 1), out);
		}
		else if (value instanceof Record && value.getClass() == raw) {
			RecordShape shape = SHAPES.get(raw);
			for (int i = 0; i < shape.types().length; i++) {
				write(shape.get(i, value), shape.types()[i], out);
			}
		}
		else {
			throw new IllegalArgumentException("no value: " + value.getClass() + " as " + type);
		}
	}

	private static void writeAll(List<?> values, Type type, DataOutputStream out) throws IOException {
		out.writeInt(values.size());
		for (Object value : values) {
			write(value, type, out);
		}
	}

	private static Object read(Type type, DataInputStream in) throws IOException {
		Class<?> raw = raw(type);
		if (raw == String.class) {
			boolean isPlain = in.readBoolean();
			byte[] bytes = in.readNBytes(length(in));
			return isPlain ? new String(bytes, StandardCharsets.ISO_8859_1)
					: ByteBuffer.wrap(bytes).asCharBuffer().toString();
		}
		if (raw == int.class) {
			return in.readInt();
		}
		if (raw == boolean.class) {
			return in.readBoolean();
		}
		if (raw == double.class) {
			return in.readDouble();
		}
		if (raw.isEnum()) {
			return raw.getEnumConstants()[in.readInt()];
		}
		if (raw == int[].class) {
			int[] numbers = new int[length(in)];
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = in.readInt();
			}
			return numbers;
		}
		if (raw == LocalDate.class) {
			return LocalDate.parse((String) read(String.class, in));
		}
		if (raw == LocalDateTime.class) {
			return LocalDateTime.parse((String) read(String.class, in));
		}
		if (raw == OptionalInt.class) {
			boolean there = in.readBoolean();
			int number = in.readInt();
			return there ? OptionalInt.of(number) : OptionalInt.empty();
		}
		if (raw == Optional.class) {
			return readAll(argument(type, 0), in).stream().findFirst();
		}
		if (raw == List.class) {
			return readAll(argument(type, 0), in);
		}
		if (raw == Map.class) {
			return readMap(type, in);
		}
		RecordShape shape = SHAPES.get(raw);
		Object[] values = new Object[shape.types().length];
		for (int i = 0; i < values.length; i++) {
			values[i] = read(shape.types()[i], in);
		}
		return shape.make(values);
	}

	private static Map<Object, Object> readMap(Type type, DataInputStream in) throws IOException {
		List<Object> keys = readAll(argument(type, 0), in);
		List<Object> values = readAll(argument(type, 1), in);
		Map<Object, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			map.put(keys.get(i), values.get(i));
		}
		return map;
	}

	private static List<Object> readAll(Type type, DataInputStream in) throws IOException {
		int length = length(in);
		List<Object> values = new ArrayList<>(length);
		for (int i = 0; i < length; i++) {
			values.add(read(type, in));
		}
		return values;
	}

	/** Nothing is longer than the bytes that are left. */
	private static int length(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > in.available()) {
			throw new IllegalArgumentException("no length: " + length);
		}
		return length;
	}

	private static Class<?> raw(Type type) {
		return (type instanceof ParameterizedType generic) ? (Class<?>) generic.getRawType() : (Class<?>) type;
	}

	private static Type argument(Type type, int number) {
		return ((ParameterizedType) type).getActualTypeArguments()[number];
	}

}
