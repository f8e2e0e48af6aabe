package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What it took to all of a generated site.
 *
 * @param first seconds until the first page was served
 * @param checked seconds until everything was checked
 * @param complete seconds until the last article was found by a search
 * @param processor seconds of work, of all cores together, until then
 * @param peak the most memory the process took, in kilobytes
 * @param heap bytes of objects that are in use then
 */
record FullStart(double first, double checked, double complete, double processor, long peak, long heap) {

	/**
	 * Starts the program, and ends it again.
	 * @param folder what it knows of an earlier start, if that was not emptied
	 */
	static FullStart of(Program program, Path folder, Path content, int articles, Duration longest)
			throws IOException, InterruptedException {
		long start = System.nanoTime();
		try (StartedSite site = StartedSite.start(program, folder, content, StartedSite.freePort())) {
			site.waitForFirst(SiteGenerator.address(1), longest);
			double first = seconds(start);
			// Until everything was checked, it says that it is checking.
			site.waitFor("/actuator/health", "\"content\":\"well\"", longest);
			double checked = seconds(start);
			site.waitFor("/search?q=guide+" + articles, "href=\"" + SiteGenerator.address(articles), longest);
			double complete = seconds(start);
			return new FullStart(first, checked, complete, Processes.work(site.process()), site.kilobytes("VmHWM"),
					site.liveHeap());
		}
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

}
