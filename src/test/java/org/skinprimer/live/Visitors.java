package org.skinprimer.live;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.skinprimer.RunningSite;

/**
 * Visitors who ask for pages all the time, and remember each answer that was not right.
 */
final class Visitors {

	private final AtomicBoolean bored = new AtomicBoolean();

	private final AtomicInteger answers = new AtomicInteger();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final List<Thread> threads = new ArrayList<>();

	Visitors(RunningSite site, String... addresses) {
		for (String address : addresses) {
			Thread visitor = new Thread(() -> visit(site, address), "visitor of " + address);
			this.threads.add(visitor);
			visitor.start();
		}
	}

	private void visit(RunningSite site, String address) {
		while (!this.bored.get()) {
			try {
				HttpResponse<String> answer = site.get(address);
				this.answers.incrementAndGet();
				if (answer.statusCode() != 200 || !answer.body().strip().endsWith("</html>")) {
					this.complaints.add(address + " was answered with " + answer.statusCode());
				}
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				this.complaints.add(address + " was not answered: " + ex);
			}
		}
	}

	int answers() {
		return this.answers.get();
	}

	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	void leave() throws InterruptedException {
		this.bored.set(true);
		for (Thread thread : this.threads) {
			thread.join();
		}
	}

}
