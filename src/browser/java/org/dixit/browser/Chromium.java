package org.dixit.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An installed Chromium with a window of its own, for one test. Without a Chromium on the PATH the test is skipped, or
/// fails where `DIXIT_NEED_CHROMIUM` is set.
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /// Playwright otherwise downloads browsers of its own.
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /// How a window shows pages.
    ///
    /// @param width  in CSS pixels
    /// @param colors light or dark
    /// @param script whether it runs scripts
    public record Look(int width, ColorScheme colors, boolean script) {

        /// A window on a desk.
        public static final Look WIDE = new Look(WIDTH, ColorScheme.LIGHT, true);
    }

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Chromium(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
    }

    /// Starts it with an empty profile.
    public static Chromium start() {
        return start(Look.WIDE);
    }

    /// Starts it with an empty profile and a window of this look.
    public static Chromium start(Look look) {
        Path program = program();
        if (System.getenv("DIXIT_NEED_CHROMIUM") == null) {
            assumeTrue(program != null, "needs Chromium, which is not installed");
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Objects.requireNonNull(program, "Chromium is not installed")));
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width, HEIGHT)
                .setColorScheme(look.colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(look.script));
        return new Chromium(playwright, context);
    }

    private static @Nullable Path program() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /// Opens a page of the service, such as `/q/graphql-ui/`, in a new tab.
    public Page open(String path) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text());
            }
        });
        page.onPageError(problems::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address() + path);
        return page;
    }

    /// The address of the service under test.
    public static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    /// What the pages complained of on the console, in order.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /// The addresses that the pages requested, in order.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// Keeps a picture of `page` in `target/browser`.
    public static Path picture(Page page, String name) {
        Path file = Path.of("target", "browser", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
