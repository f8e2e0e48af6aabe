package org.skinprimer.browser;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.skinprimer.RunningSite;

/** The tab of a Chromium: opens pages of the site and tells what became of them. */
final class Tab {

	/** The height of the window; pages are as long as they are. */
	private static final int HEIGHT = 900;

	private final ChromeDriver driver;

	private final ShippedSite site;

	Tab(ChromeDriver driver, ShippedSite site) {
		this.driver = driver;
		this.site = site;
	}

	/** Forgets what a test before wanted. */
	void reset() {
		media();
		wide(1280);
		tell("Network.setExtraHTTPHeaders", Map.of("headers", Map.of()));
		log("performance");
		log("browser");
	}

	/** Sends the editor's password with each request. */
	void asEditor() {
		tell("Network.enable", Map.of());
		tell("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Authorization", RunningSite.CREDENTIALS)));
	}

	void open(String path) {
		this.driver.get(this.site.at(path));
	}

	/** Opens a page as one who was never here. */
	void openAfresh(String path) {
		tell("Network.clearBrowserCache", Map.of());
		open(path);
	}

	/** Makes the window so many CSS pixels wide. */
	void wide(int width) {
		zoomed(width, 1);
	}

	/** Makes the window so many CSS pixels wide, each of them so many times as large. */
	void zoomed(int width, int times) {
		tell("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", HEIGHT / times, "deviceScaleFactor", times, "mobile", false));
	}

	/**
	 * Sets what the visitor prefers.
	 * @param features names and values in turn, such as {@code prefers-color-scheme} and
	 * {@code dark}; all others are as usual
	 */
	void media(String... features) {
		List<Map<String, String>> list = new java.util.ArrayList<>();
		for (String name : List.of("prefers-color-scheme", "prefers-contrast", "forced-colors",
				"prefers-reduced-motion")) {
			int at = Arrays.asList(features).indexOf(name);
			list.add(Map.of("name", name, "value", (at >= 0) ? features[at + 1] : ""));
		}
		tell("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
	}

	/** Shows the page as it would be printed. */
	void onPaper() {
		tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
	}

	/** Runs a test's own script in the page; the pages themselves have none. */
	Object run(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/** The lines that a test's own script returns. */
	@SuppressWarnings("unchecked")
	List<String> lines(String script, Object... arguments) {
		return (List<String>) run(script, arguments);
	}

	/** The lines that a script returns which answers later, by its last argument. */
	@SuppressWarnings("unchecked")
	List<String> linesLater(String script, Object... arguments) {
		return (List<String>) this.driver.executeAsyncScript(script, arguments);
	}

	/** Presses keys one after the other. */
	void press(Keys... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Presses a key while Shift is held. */
	void pressWithShift(Keys key) {
		new Actions(this.driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
	}

	/** Writes where the focus is. */
	void write(String text) {
		new Actions(this.driver).sendKeys(text).perform();
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	/** The address of the page, from its path on. */
	String address() {
		return this.driver.getCurrentUrl().substring(this.site.at("").length());
	}

	/** What the page looks like on paper. */
	byte[] pdf(double width, double height) {
		Map<String, Object> answer = tell("Page.printToPDF",
				Map.of("paperWidth", width, "paperHeight", height, "preferCSSPageSize", false));
		return Base64.getDecoder().decode((String) answer.get("data"));
	}

	/** Saves files into a folder. */
	void saveInto(Path folder) {
		tell("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
	}

	/** What was noted since the last call. */
	List<String> log(String type) {
		return this.driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
	}

	/** The names of all cookies of the browser. */
	List<String> cookies() {
		List<?> cookies = (List<?>) tell("Network.getAllCookies", Map.of()).get("cookies");
		return cookies.stream().map((cookie) -> (String) ((Map<?, ?>) cookie).get("name")).toList();
	}

	private Map<String, Object> tell(String command, Map<String, Object> parameters) {
		return this.driver.executeCdpCommand(command, parameters);
	}

}
