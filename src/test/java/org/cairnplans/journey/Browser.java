package org.cairnplans.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that notices what a person would: script errors, barriers, and, by its screenshots below
 * {@code target/screenshots}, ugliness.
 *
 * <p>Without a browser on the machine a journey is skipped with a message at a desk and fails in CI.
 */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** @param language what the browser asks for, for example {@code de}; people with a language of their own keep that */
    public static Browser open(String language) {
        Optional<Path> chromium = firstOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> chromedriver = firstOf("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String message = "No Chromium with ChromeDriver on this machine: the browser journeys did not run";
            if (System.getenv("CI") != null) {
                Assertions.fail(message);
            }
            System.err.println("SKIPPED: " + message);
            Assumptions.abort(message);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--window-size=1280,900", "--lang=" + language, "--accept-lang=" + language);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(new File(chromedriver.get().toString())).build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> firstOf(String... candidates) {
        return Stream.of(candidates).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    public Browser go(String url) {
        driver.get(url);
        return this;
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public WebElement find(String css) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean shows(String css) {
        return all(css).stream().anyMatch(WebElement::isDisplayed);
    }

    public void awaitGone(String css) {
        await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    public void awaitText(String text) {
        await().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    public void click(String css) {
        await().until(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).click();
    }

    public void type(String css, CharSequence text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Keys to whatever has the focus: what a person without a mouse does. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
        return this;
    }

    /** Keeps a picture for people to look at. */
    public void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Fails when the page logged a script error since the last look. Answers of 4xx that a page handles are no script errors. */
    public void assertNoScriptErrors() {
        List<String> errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel() == Level.SEVERE)
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
        assertEquals(List.of(), errors, "script errors on " + address());
    }

    /** Fails on serious or critical findings of axe-core within the part of the page. */
    public void assertAccessible(String css) {
        List<Rule> found = new AxeBuilder().include(List.of(css)).analyze(driver).getViolations();
        List<String> serious = found.stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
        assertEquals(List.of(), serious, "barriers on " + address());
    }

    /** Fails when the page as a whole is wider than the window. */
    public void assertNoSidewaysScroll() {
        Object overflow = driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
        assertEquals(0L, overflow, address() + " scrolls sideways");
    }

    private WebDriverWait await() {
        return new WebDriverWait(driver, PATIENCE);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
