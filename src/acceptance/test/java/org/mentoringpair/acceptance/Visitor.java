package org.mentoringpair.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Assume;

/** Somebody in front of a real browser. */
public final class Visitor implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final boolean REQUIRED = "required".equals(System.getenv("BROWSER_STORIES"));
    private static Browser browser;
    private static boolean said;

    private final Jira jira;
    private final BrowserContext context;
    private final Page page;

    private Visitor(Jira jira, BrowserContext context) {
        this.jira = jira;
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(15_000);
    }

    /** Opens a browser of their own and logs in; the story is left out where there is no Chromium. */
    public static Visitor loggedIn(String person, Jira jira) {
        Visitor visitor = anonymous(jira);
        Login login = jira.login(person);
        visitor.open("/login.jsp");
        visitor.page.fill("[name=os_username]", login.username());
        visitor.page.fill("[name=os_password]", login.password());
        visitor.page.click("#login-form-submit");
        visitor.page.waitForURL(address -> !address.contains("login.jsp"));
        return visitor;
    }

    public static Visitor anonymous(Jira jira) {
        return new Visitor(jira, chromium().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB")));
    }

    private static synchronized Browser chromium() {
        if (browser != null) {
            return browser;
        }
        if (!Files.isExecutable(CHROMIUM)) {
            if (REQUIRED) {
                throw new AssertionError("The browser stories must run here, and " + CHROMIUM + " is not installed");
            }
            if (!said) {
                said = true;
                System.out.println("Browser stories are left out: " + CHROMIUM + " is not installed (Debian package chromium)");
            }
            Assume.assumeTrue("Chromium is not installed", false);
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    public Page page() {
        return page;
    }

    public Visitor open(String path) {
        page.navigate(jira.url() + path);
        return this;
    }

    /** Fills in a field of a form, by its name; text that is there is replaced. */
    public Visitor fill(String field, String text) {
        page.fill("main [name='" + field + "']", text);
        return this;
    }

    /** Chooses an option of a select field by what people read. */
    public Visitor choose(String field, String option) {
        page.selectOption("main select[name='" + field + "']", new SelectOption().setLabel(option));
        return this;
    }

    /** Marks one of the radio buttons of a field by its label. */
    public Visitor mark(String field, String label) {
        page.locator("main label[for^='" + field + "-']").getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** What stands in a field of a form. */
    public String typed(String field) {
        return page.inputValue("main [name='" + field + "']");
    }

    /** The message that belongs to a field, as a screen reader finds it. */
    public String problemAt(String field) {
        String described = page.getAttribute("main [name='" + field + "']", "aria-describedby");
        StringBuilder problems = new StringBuilder();
        for (String id : described == null ? new String[0] : described.trim().split("\\s+")) {
            problems.append(page.locator("[id='" + id + "'].error").allInnerTexts().stream().collect(Collectors.joining(" ")));
        }
        return problems.toString();
    }

    public Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        return arrived();
    }

    /** Waits for the style sheets, too: without them lines of a text are read as one. */
    private Visitor arrived() {
        page.waitForLoadState();
        return this;
    }

    public Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
        return arrived();
    }

    /** Opens a menu of Jira's header. */
    public Visitor unfold(String menu) {
        page.click("[id='" + menu + "']");
        return this;
    }

    /** All that can be read on the page. */
    public String sees() {
        return page.locator("body").innerText();
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Words that a table breaks in two, although they would fit into the window. */
    public Object brokenWords(String cells) {
        return page.locator(cells).evaluateAll("cells => cells.flatMap(cell => {"
                + " const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), broken = [];"
                + " for (let text; text = texts.nextNode();) for (const word of text.data.matchAll(/\\p{L}+/gu)) {"
                + "  const range = document.createRange(); range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);"
                + "  if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) broken.push(word[0]); }"
                + " return broken; })");
    }

    /** Keeps a picture of the whole page for people to look at. */
    public Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        return this;
    }

    /** Keeps a picture of one part of the page. */
    public Visitor picture(String name, String part) {
        page.locator(part).first().screenshot(new Locator.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        return this;
    }

    /** Keeps a picture of what stands in the window before anybody scrolls. */
    public Visitor view(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
