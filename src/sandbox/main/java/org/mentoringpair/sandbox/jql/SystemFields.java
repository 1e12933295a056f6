package org.mentoringpair.sandbox.jql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.comments.Readership;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The fields that every issue has. */
@Component
final class SystemFields {
    /** Fields of Jira that no story needs yet ("Advanced searching - fields reference"). */
    private static final Set<String> NOT_PLAYED = Set.of("affectedversion", "attachments", "category", "component", "development",
            "environment", "fixversion", "hassubtasks", "issuelinktype", "labels", "lastviewed", "originalestimate",
            "progress", "rank", "remainingestimate", "resolutiondate", "resolved", "sprint",
            "timeestimate", "timeoriginalestimate", "timespent", "voter", "votes", "watcher", "watchers", "workratio", "worklogauthor",
            "worklogcomment", "worklogdate");
    private static final String PERSON = "(SELECT LOWER(u.display_name) FROM app_user u WHERE u.user_key = i.%s)";

    private final Map<String, SearchField> fields = new HashMap<>();
    private final Database database;
    private final Operands operands;

    SystemFields(Database database, Operands operands, VisibleProjects projects, VisibleIssues issues, People people, Dialect dialect,
                 Readership readership) {
        this.database = database;
        this.operands = operands;
        add("project", "project_id", new IdentityMeaning(projects), false, "(SELECT LOWER(q.pname) FROM project q WHERE q.id = i.project_id)");
        issueFields(issues);
        choices();
        for (String person : List.of("assignee", "reporter", "creator")) {
            add(person, person + "_key", new IdentityMeaning(people), false, PERSON.formatted(person + "_key"));
        }
        texts(new TextMeaning(dialect), readership);
        ordered("created createddate", "created", TimeMeaning.MOMENT, true, "i.created");
        ordered("updated updateddate", "updated", TimeMeaning.MOMENT, true, "i.updated");
        ordered("due duedate", "due_date", TimeMeaning.DAY, false, "i.due_date");
    }

    private void issueFields(VisibleIssues issues) {
        put("issue issuekey key id", new ValueField(Place.column("id"), new IssueMeaning(issues), ValueField.ORDERED, operands,
                List.of(Sql.of("p.pkey"), Sql.of("i.issue_number")), false));
        put("parent", new ValueField(Place.column("parent_id"), new IdentityMeaning(issues), ValueField.EQUALITY, operands, List.of(), false));
    }

    private void choices() {
        add("issuetype type", "issue_type_id", new IdentityMeaning(table("issue_type", "type_name")), false,
                "(SELECT t.position FROM issue_type t WHERE t.id = i.issue_type_id)");
        add("status", "status_id", new IdentityMeaning(table("issue_status", "status_name")), false,
                "(SELECT s.position FROM issue_status s WHERE s.id = i.status_id)");
        add("statuscategory", "status_id", new IdentityMeaning(new StatusCategories(database)), false,
                "(SELECT CASE s.category_key WHEN 'new' THEN 1 WHEN 'indeterminate' THEN 2 ELSE 3 END FROM issue_status s WHERE s.id = i.status_id)");
        add("resolution", "resolution_id", new ResolutionMeaning(table("resolution", "resolution_name")), false,
                "(SELECT r.position FROM resolution r WHERE r.id = i.resolution_id)");
        add("level", "security_level_id", new IdentityMeaning(table("issue_security_level", "level_name")), false,
                "(SELECT LOWER(l.level_name) FROM issue_security_level l WHERE l.id = i.security_level_id)");
        ordered("priority", "priority_id", new PriorityMeaning(table("priority", "priority_name")), true,
                "(SELECT -o.position FROM priority o WHERE o.id = i.priority_id)");
    }

    private void texts(Meaning words, Readership readership) {
        put("summary", new ValueField(Place.column("summary"), words, ValueField.TEXT, operands, List.of(Sql.of("LOWER(i.summary)")), false));
        put("description", new ValueField(Place.column("description"), words, ValueField.TEXT, operands, List.of(Sql.of("LOWER(i.description)")), false));
        put("comment", new CommentField(readership, words, ValueField.ONLY_TEXT, operands));
    }

    private Lookup table(String table, String name) {
        return new NamedRows(() -> database.sql("SELECT id, " + name + " FROM " + table)
                .query((row, number) -> new NamedRow(row.getLong(1), row.getString(2))).list());
    }

    private void add(String names, String column, Meaning meaning, boolean greatestFirst, String sortedBy) {
        put(names, new ValueField(Place.column(column), meaning, ValueField.EQUALITY, operands, List.of(Sql.of(sortedBy)), greatestFirst));
    }

    private void ordered(String names, String column, Meaning meaning, boolean greatestFirst, String sortedBy) {
        put(names, new ValueField(Place.column(column), meaning, ValueField.ORDERED, operands, List.of(Sql.of(sortedBy)), greatestFirst));
    }

    private void put(String names, SearchField field) {
        for (String name : names.split(" ")) {
            fields.put(name, field);
        }
    }

    /** @throws NotPlayed for a field that Jira has and the sandbox has not */
    Optional<SearchField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NOT_PLAYED.contains(lower)) {
            throw new NotPlayed("the JQL field " + name, SystemFields.class);
        }
        return Optional.ofNullable(fields.get(lower));
    }
}
