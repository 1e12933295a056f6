package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whoever cannot see well, or sees through a small window, can use every page of the app. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class AccessibilityStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** 1280 pixels at 200 %, and at 400 %, which is a small telephone too. */
    private static final int[] WIDTHS = {640, 320};
    private static final String FINDINGS = """
            own => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.flatMap(violation => violation.nodes.map(node => {
                const element = document.querySelector(node.target[0]);
                return {impact: violation.impact, whose: element && element.closest(own) ? 'app' : 'Jira',
                    what: violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')};
            })))""";
    /** The page's own width, and the first elements that reach beyond the window, if any do. */
    private static final String BEYOND = """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) { return ''; }
                const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 1);
                return document.documentElement.scrollWidth + ' > ' + width + ' because of ' + wide.slice(0, 6)
                    .map(element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + '.' + element.className).join(', ');
            }""";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    private final Map<String, Visitor> present = new HashMap<>();

    @Test
    public void an_automatic_check_finds_nothing_serious_on_any_page() {
        String axe = axe();
        List<String> grave = new ArrayList<>();
        for (AppPages.Place place : new AppPages(JIRA).all()) {
            Page page = place.visited(visitor(place.person())).page();
            page.evaluate(axe);
            assertThat(page.locator(place.own()).count()).as("the app's part of " + place.name()).isPositive();
            for (Object found : (List<?>) page.evaluate(FINDINGS, place.own())) {
                Map<?, ?> finding = (Map<?, ?>) found;
                String told = place.name() + ", " + finding.get("whose") + ", " + finding.get("impact") + ": " + finding.get("what");
                if (GRAVE.contains(finding.get("impact"))) {
                    grave.add(told);
                }
            }
        }

        assertThat(grave).isEmpty();
    }

    @Test
    public void no_page_has_to_be_scrolled_sideways_when_it_is_enlarged_or_the_window_is_narrow() {
        List<String> beyond = new ArrayList<>();
        for (AppPages.Place place : new AppPages(JIRA).all()) {
            Page page = visitor(place.person()).page();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                place.visited(visitor(place.person()));
                String reach = (String) page.evaluate(BEYOND);
                if (!reach.isEmpty()) {
                    beyond.add(place.name() + " at " + width + ": " + reach);
                }
            }
        }

        assertThat(beyond).isEmpty();
    }

    private Visitor visitor(String person) {
        return present.computeIfAbsent(person, visitors::loggedIn);
    }

    /** Deque's checks, as they were published. */
    private static String axe() {
        try (InputStream script = AccessibilityStory.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
