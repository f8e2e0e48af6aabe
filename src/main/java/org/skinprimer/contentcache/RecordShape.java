package org.skinprimer.contentcache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * How a record is made of its components.
 *
 * @param types the types of these
 */
record RecordShape(Type[] types, Method[] getters, Constructor<?> constructor) {

	static RecordShape of(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(
					Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			constructor.setAccessible(true);
			Method[] getters = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
			for (Method getter : getters) {
				getter.setAccessible(true);
			}
			return new RecordShape(Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new),
					getters, constructor);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Object get(int number, Object of) {
		try {
			return this.getters[number].invoke(of);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	Object make(Object[] values) {
		try {
			return this.constructor.newInstance(values);
		}
		catch (InstantiationException | IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
