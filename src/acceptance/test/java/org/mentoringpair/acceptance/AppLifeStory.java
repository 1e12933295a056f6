package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

/** Rosa switches the app off, on again, and takes it out, while Jira runs. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It presses the buttons of the sandbox's own *Manage apps* and counts class loaders in its process.")
public class AppLifeStory {
    private static final String APPS = "/plugins/servlet/upm";
    private static final String NAME = "Mentoring Pair for Jira";
    private static RunningSandbox sandbox;
    private static PairAtWork pair;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
        pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        pair.logged("amara", PairAtWork.aCheckIn(LocalDate.now().toString(), "Kept whatever happens"));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_disabled_app_is_gone_from_every_page_and_back_with_its_data_when_enabled() {
        Visitor rosa = visitors.loggedIn("admin").open(APPS);
        assertThat(rosa.sees()).contains(NAME, "Enabled");
        assertThat(pagesOfTheApp()).containsOnly(200);

        press(rosa, "Disable");

        assertThat(rosa.sees()).contains("Disabled");
        assertThat(pagesOfTheApp()).containsOnly(404);
        assertThat(pair.as("amara").search("issue in checkInOverdue()").status()).isEqualTo(400);
        assertThat(pair.as("amara").get("/projects/" + pair.key()).text()).doesNotContain("pair-home");

        press(rosa, "Enable");

        assertThat(pagesOfTheApp()).containsOnly(200);
        assertThat(checkIns()).contains("Kept whatever happens");
        assertThat(pair.checkIn("siobhan", LocalDate.now().toString(), "And it goes on").status()).isEqualTo(201);
    }

    @Test
    public void b_only_jira_administrators_manage_apps() {
        assertThat(Caller.named("tamsin", sandbox).get(APPS).status()).isEqualTo(403);
        assertThat(Caller.anonymous(sandbox).get(APPS).status()).isEqualTo(302);
    }

    @Test
    public void c_an_uninstalled_app_leaves_no_classes_in_memory() throws Exception {
        Visitor rosa = visitors.loggedIn("admin").open(APPS);
        assertThat(loadersOfTheApp()).as("of the app that is enabled now").isEqualTo(1);

        press(rosa, "Uninstall");

        assertThat(rosa.sees()).contains("No app is installed.");
        assertThat(pagesOfTheApp()).containsOnly(404);
        assertThat(loadersOfTheApp()).isZero();
    }

    private static void press(Visitor rosa, String button) {
        rosa.press(button + " " + NAME);
        rosa.page().getByRole(AriaRole.HEADING).first().waitFor();
    }

    private static List<Integer> pagesOfTheApp() {
        Caller admin = Caller.named("admin", sandbox);
        return List.of(pair.as("amara").get(pair.page()).status(),
                admin.get("/rest/mentoring/1.0/programmes").status(),
                admin.get("/secure/admin/MentoringSetUp!default.jspa").status());
    }

    private static String checkIns() {
        return pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").text();
    }

    /** Counted by the Java machine itself, after it has collected what nobody holds. */
    private static long loadersOfTheApp() throws IOException, InterruptedException {
        String port = "-Dsandbox.port=" + URI.create(sandbox.url()).getPort();
        long pid = ProcessHandle.current().descendants()
                .filter(process -> process.info().arguments().map(List::of).orElse(List.of()).contains(port))
                .findFirst().orElseThrow().pid();
        Process counting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid), "GC.class_histogram").redirectErrorStream(true).start();
        String counted = new String(counting.getInputStream().readAllBytes());
        counting.waitFor();
        assertThat(counted).contains("java.lang.String");
        return counted.lines().filter(line -> line.contains("BundleWiringImpl$BundleClassLoader"))
                .mapToLong(line -> Long.parseLong(line.trim().split("\\s+")[1])).sum();
    }
}
