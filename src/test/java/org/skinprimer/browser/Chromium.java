package org.skinprimer.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import org.springframework.util.FileSystemUtils;

/**
 * A Chromium without a window, and with a profile that nobody used before. It reaches no
 * host but this one.
 */
final class Chromium implements AutoCloseable {

	/** Held here, or its level would be forgotten. */
	private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

	private final ChromeDriver driver;

	private final Path profile;

	private Chromium(ChromeDriver driver, Path profile) {
		this.driver = driver;
		this.profile = profile;
	}

	static boolean isInstalled() {
		return program("chromium", "chromium-browser", "google-chrome").isPresent()
				&& program("chromedriver").isPresent();
	}

	static Chromium start() {
		// It says aloud that it knows no developer tools of this version; none are used.
		SELENIUM.setLevel(Level.SEVERE);
		try {
			Path profile = Files.createTempDirectory("chromium");
			ChromeDriverService service = new ChromeDriverService.Builder()
				.usingDriverExecutable(found("chromedriver").toFile())
				.usingAnyFreePort()
				.withSilent(true)
				.build();
			ChromeDriver driver = new ChromeDriver(service, options(profile));
			driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Axe.READY));
			return new Chromium(driver, profile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ChromeOptions options(Path profile) {
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(found("chromium", "chromium-browser", "google-chrome").toFile());
		options.setCapability("goog:loggingPrefs", logs);
		options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
		return options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
				"--user-data-dir=" + profile);
	}

	/** The tab, as a visitor finds it who comes to the site for the first time. */
	Tab tab(ShippedSite site) {
		Tab tab = new Tab(this.driver, site);
		tab.reset();
		return tab;
	}

	/**
	 * Takes a picture of a page that lies on this machine.
	 * @param page the file
	 * @param width the width of the window in pixels
	 * @param height its height
	 * @return the picture as PNG
	 */
	byte[] picture(Path page, int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		this.driver.get(page.toUri().toString());
		return Base64.getDecoder()
			.decode((String) this.driver.executeCdpCommand("Page.captureScreenshot", Map.of()).get("data"));
	}

	@Override
	public void close() {
		this.driver.quit();
		FileSystemUtils.deleteRecursively(this.profile.toFile());
	}

	private static Path found(String... names) {
		return program(names).orElseThrow(() -> new IllegalStateException(
				"Browser tests are required here, but " + String.join(", ", names) + " is not installed."));
	}

	private static Optional<Path> program(String... names) {
		return Arrays.stream(names)
			.flatMap((name) -> folders().map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Stream<String> folders() {
		return Stream.concat(Stream.of("/usr/bin"), Arrays.stream(System.getenv("PATH").split(File.pathSeparator)))
			.filter((folder) -> !folder.isEmpty());
	}

}
