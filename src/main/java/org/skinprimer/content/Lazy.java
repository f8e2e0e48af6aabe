package org.skinprimer.content;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Works something out when it is first asked for, once however many ask.
 *
 * @param <T> what is worked out
 */
final class Lazy<T> implements Supplier<T> {

	private final Supplier<T> work;

	private final AtomicReference<@Nullable T> result = new AtomicReference<>();

	Lazy(Supplier<T> work) {
		this.work = work;
	}

	@Override
	public T get() {
		T known = this.result.get();
		return (known != null) ? known : work();
	}

	private synchronized T work() {
		T known = this.result.get();
		T found = (known != null) ? known : this.work.get();
		this.result.set(found);
		return found;
	}

}
