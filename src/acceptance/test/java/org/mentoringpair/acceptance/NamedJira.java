package org.mentoringpair.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real Jira that the system property {@code jira.url} names. The app is installed there already; its people are
 * made by the demo's program. What stories make bears a mark of this run and goes when all are told.
 */
final class NamedJira implements Jira {
    private static final String MADE = "Has an account now: ";
    private static final int LETTERS = 3;
    private static NamedJira named;

    private final String url;
    private final Login administrator;
    private final String peoplePassword;
    private final String run = new Random().ints(LETTERS, 'A', 'Z' + 1).mapToObj(letter -> String.valueOf((char) letter)).collect(Collectors.joining());
    private final List<String> keys = new ArrayList<>();
    private List<String> made = List.of();

    private NamedJira() {
        url = System.getProperty("jira.url").replaceFirst("/+$", "");
        administrator = new Login(System.getProperty("jira.admin", "admin"), fromEnvironment("JIRA_PASSWORD"));
        peoplePassword = fromEnvironment("JIRA_PEOPLE_PASSWORD");
    }

    static boolean isNamed() {
        return !System.getProperty("jira.url", "").isBlank();
    }

    static synchronized NamedJira named() {
        if (named == null) {
            NamedJira jira = new NamedJira();
            jira.gatherPeople();
            named = jira;
        }
        return named;
    }

    /** Takes away what the stories made, if any was told. */
    static synchronized void leave() {
        if (named != null) {
            named.takeEverythingAway();
            named = null;
        }
    }

    private static String fromEnvironment(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("The environment variable " + variable + " is not set; see docs/stories.md");
        }
        return value;
    }

    private void gatherPeople() {
        DemoProgram.Outcome outcome = DemoProgram.run(url, administrator, peoplePassword, "people");
        if (!outcome.complete()) {
            throw new IllegalStateException(outcome.printed().strip());
        }
        made = outcome.printed().lines().filter(line -> line.startsWith(MADE)).map(line -> line.substring(MADE.length())).toList();
    }

    private void takeEverythingAway() {
        Stream<String> projects = keys.stream().filter(key -> !isGone("/rest/api/2/project/" + key)).map(key -> "the project " + key);
        List<String> left = new ArrayList<>(projects.toList());
        made.stream().filter(person -> !isGone("/rest/api/2/user?username=" + person)).map(person -> "the account " + person).forEach(left::add);
        System.out.println(left.isEmpty() ? "Projects and people of the stories are gone from " + url + "; programmes " + mark() + " stay, as the app deletes none"
                : "The stories leave behind in " + url + ": " + left);
    }

    /** What was asked for and never made is gone as well. */
    private boolean isGone(String path) {
        int status = Caller.named("admin", this).delete(path).status();
        return status == 204 || status == 404;
    }

    private String mark() {
        return "(" + run + ")";
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Login login(String person) {
        return person.equals("admin") ? administrator : new Login(person, peoplePassword.replace("{username}", person));
    }

    @Override
    public String key(String wanted) {
        String key = wanted + run;
        keys.add(key);
        return key;
    }

    @Override
    public String name(String wanted) {
        return wanted + " " + mark();
    }

    /** It was there before the stories, and stays. */
    @Override
    public void close() {
    }
}
