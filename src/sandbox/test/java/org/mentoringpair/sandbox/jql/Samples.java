package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mentoringpair.sandbox.database.Database;
import org.mockito.Mockito;

/** Three projects of made-up issues, in the database and in memory; the same seed makes the same issues. */
public final class Samples {
    static final List<String> PEOPLE = List.of("grainne", "oluwaseun", "zoe");
    static final List<String> STAGES = List.of("Rapport", "Direction", "Progress");
    static final List<String> WORDS = List.of("goal", "Grainne", "check-in", "étoile", "研究", "O'Neill", "100%", "a_b", "<img src=x onerror=alert(1)>");
    private static final Map<String, Long> PROJECTS = Map.of("MP", 301L, "GOAL", 302L, "HID", 303L);
    private static final Map<String, Long> TYPES = Map.of("Epic", 11L, "Milestone", 12L);
    private static final Map<String, Long> STATUSES = Map.of("To Do", 21L, "In Progress", 22L, "Done", 23L);
    private static final Map<String, Long> RESOLUTIONS = Map.of("Done", 31L, "Won't Do", 32L);
    private static final Map<String, Long> PRIORITIES = Map.of("High", 41L, "Low", 42L);
    private static final long MENTOR = 501;
    private static final long STAGE = 502;
    private static final long LAST_CHECK_IN = 503;
    private static final long BASELINE = 504;
    private static final long NOTES = 505;

    public final List<Issue> issues = new ArrayList<>();
    private final Database database;
    private final Random random;

    /** An issue as it was put into the database; what is null has no value. */
    public record Issue(long id, String project, long number, String type, String status, String priority, String resolution, String assignee,
                 String summary, String description, Instant created, LocalDate due, String mentor, String stage, LocalDate lastCheckIn,
                 Double baseline, String notes) {
        public String key() {
            return project + "-" + number;
        }
    }

    public Samples(Database database, long seed, int count) {
        this.database = database;
        this.random = new Random(seed);
        configuration();
        Map<String, Long> numbers = new HashMap<>();
        for (int made = 0; made < count; made++) {
            String project = one(List.of("MP", "GOAL", "HID"));
            issues.add(issue(4000 + made, project, numbers.merge(project, 1L, Long::sum)));
        }
        database.inTransaction(() -> issues.forEach(this::add));
    }

    static ApplicationUser person(String name) {
        ApplicationUser person = Mockito.mock(ApplicationUser.class);
        Mockito.when(person.getName()).thenReturn(name);
        Mockito.when(person.getKey()).thenReturn("key-" + name);
        return person;
    }

    private Issue issue(long id, String project, long number) {
        return new Issue(id, project, number, one(List.of("Epic", "Milestone")), one(List.of("To Do", "In Progress", "Done")),
                perhaps(List.of("High", "Low")), perhaps(List.of("Done", "Won't Do")), perhaps(PEOPLE), text(), random.nextBoolean() ? null : text(),
                SearchedJira.NOW.minusSeconds(random.nextInt(30 * 24 * 3600)), random.nextBoolean() ? null : day(), perhaps(PEOPLE), perhaps(STAGES),
                random.nextBoolean() ? null : day(), random.nextBoolean() ? null : random.nextInt(5) / 2.0, random.nextBoolean() ? null : text());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T perhaps(List<T> values) {
        return random.nextInt(4) == 0 ? null : one(values);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 15).plusDays(random.nextInt(15));
    }

    private String text() {
        return one(WORDS) + " " + one(WORDS) + ", " + one(WORDS);
    }

    private void configuration() {
        for (String person : PEOPLE) {
            run("INSERT INTO app_user (user_key, user_name, display_name, email) VALUES (?, ?, ?, ?)",
                    "key-" + person, person, person.equals("zoe") ? "Zoë O'Neill" : person + " Example", person + "@example.org");
        }
        run("INSERT INTO app_group (group_name) VALUES ('mentors')");
        run("INSERT INTO app_membership (group_name, user_key) VALUES ('mentors', 'key-zoe')");
        run("INSERT INTO app_membership (group_name, user_key) VALUES ('mentors', 'key-grainne')");
        row("project (id, pkey, pname, lead_key, project_type)", 301, "MP", "Mentoring pair", "key-zoe", "software");
        row("project (id, pkey, pname, lead_key, project_type)", 302, "GOAL", "Goals of all", "key-zoe", "software");
        row("project (id, pkey, pname, lead_key, project_type)", 303, "HID", "Hidden", "key-oluwaseun", "software");
        row("issue_type (id, type_name, position)", 11, "Epic", 0);
        row("issue_type (id, type_name, position)", 12, "Milestone", 1);
        row("issue_status (id, status_name, category_key, position)", 21, "To Do", "new", 0);
        row("issue_status (id, status_name, category_key, position)", 22, "In Progress", "indeterminate", 1);
        row("issue_status (id, status_name, category_key, position)", 23, "Done", "done", 2);
        row("resolution (id, resolution_name, position)", 31, "Done", 0);
        row("resolution (id, resolution_name, position)", 32, "Won't Do", 1);
        row("priority (id, priority_name, position)", 41, "High", 0);
        row("priority (id, priority_name, position)", 42, "Low", 1);
        customFields();
    }

    private void customFields() {
        String types = "com.atlassian.jira.plugin.system.customfieldtypes:";
        String table = "custom_field (id, field_name, type_key, searcher_key)";
        row(table, MENTOR, "Mentor", types + "userpicker", types + "userpickergroupsearcher");
        row(table, STAGE, "Stage", types + "select", types + "multiselectsearcher");
        row(table, LAST_CHECK_IN, "Last check-in", types + "datepicker", types + "daterange");
        row(table, BASELINE, "Baseline", types + "float", types + "exactnumber");
        row(table, NOTES, "Notes", types + "textarea", types + "textsearcher");
        for (String stage : STAGES) {
            row("custom_field_option (id, field_id, position, option_value)", 600 + STAGES.indexOf(stage), STAGE, STAGES.indexOf(stage), stage);
        }
    }

    private void add(Issue issue) {
        row("jira_issue (id, project_id, issue_number, issue_type_id, status_id, priority_id, resolution_id, assignee_key, summary,"
                + " description, created, updated, due_date)", issue.id,
                id(PROJECTS, issue.project), issue.number, id(TYPES, issue.type), id(STATUSES, issue.status),
                id(PRIORITIES, issue.priority), id(RESOLUTIONS, issue.resolution), key(issue.assignee), issue.summary,
                issue.description, Timestamp.from(issue.created), Timestamp.from(issue.created), issue.due == null ? null : Date.valueOf(issue.due));
        value(issue, MENTOR, "string_value", key(issue.mentor));
        value(issue, STAGE, "string_value", issue.stage == null ? null : String.valueOf(600 + STAGES.indexOf(issue.stage)));
        value(issue, LAST_CHECK_IN, "date_value", issue.lastCheckIn == null ? null : Timestamp.valueOf(issue.lastCheckIn.atStartOfDay()));
        value(issue, BASELINE, "number_value", issue.baseline);
        value(issue, NOTES, "text_value", issue.notes);
    }

    private void value(Issue issue, long field, String column, Object value) {
        if (value != null) {
            row("custom_field_value (issue_id, field_id, " + column + ")", issue.id, field, value);
        }
    }

    private static String key(String person) {
        return person == null ? null : "key-" + person;
    }

    private static Long id(Map<String, Long> ids, String name) {
        return name == null ? null : ids.get(name);
    }

    private void row(String tableAndColumns, Object... values) {
        run("INSERT INTO " + tableAndColumns + " VALUES (" + "?, ".repeat(values.length - 1) + "?)", values);
    }

    private void run(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
