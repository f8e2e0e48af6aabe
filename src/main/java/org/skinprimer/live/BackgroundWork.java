package org.skinprimer.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/** Starts all work beside the visitors, and knows what of it fails now. */
@Component
public class BackgroundWork {

	private final Clock clock;

	private final List<BackgroundTask> tasks = new CopyOnWriteArrayList<>();

	public BackgroundWork(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Sets work up that waits to be asked for.
	 * @param name the name of the thread
	 * @param failing what it means to editors that it fails, as the beginning of a
	 * sentence
	 * @param pause how long it must not be asked for before it is done
	 * @param work the work, never done twice at a time
	 */
	public BackgroundTask task(String name, String failing, Duration pause, BackgroundTask.Work work) {
		BackgroundTask task = new BackgroundTask(name, failing, pause, work, this.clock);
		this.tasks.add(task);
		return task;
	}

	/** What fails now, in the order of its beginning. */
	List<BackgroundTask.Failure> failures() {
		return this.tasks.stream().map(BackgroundTask::failure).flatMap(Optional::stream).sorted().toList();
	}

}
