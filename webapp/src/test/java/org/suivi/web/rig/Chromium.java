package org.suivi.web.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The browser of this machine, started once for all tests; nothing is downloaded. */
final class Chromium {

    private static Browser running;

    private Chromium() {}

    /** Skips the test where no browser is, unless {@code -Dbrowser.required=true} says that one must be. */
    static synchronized Browser running() {
        if (running == null) running = start(path().orElseGet(Chromium::absent));
        return running;
    }

    private static Browser start(Path program) {
        Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    private static Optional<Path> path() {
        return Stream.of(System.getProperty("browser.path", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable")
            .filter(name -> !name.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Path absent() {
        String advice = "no Chromium: apt-get install chromium, or -Dbrowser.path=...";
        if (Boolean.getBoolean("browser.required")) throw new IllegalStateException(advice);
        return Assumptions.abort(advice);
    }
}
