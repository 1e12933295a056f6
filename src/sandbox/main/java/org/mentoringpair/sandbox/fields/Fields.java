package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mentoringpair.sandbox.dates.Dates;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevel;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevels;
import org.mentoringpair.sandbox.issuetypes.Constants;
import org.mentoringpair.sandbox.issuetypes.NamedConstant;
import org.springframework.stereotype.Component;

/** Every field that can stand on a screen and be set, by id: Jira's own first, custom ones by name after them. */
@Component
public final class Fields {
    private final Constants constants;
    private final UserManager people;
    private final StoredFields stored;
    private final SecurityLevels levels;
    private final Dates dates;

    Fields(Constants constants, UserManager people, StoredFields stored, SecurityLevels levels, Dates dates) {
        this.constants = constants;
        this.people = people;
        this.stored = stored;
        this.levels = levels;
        this.dates = dates;
    }

    /** Three statements, whatever the number of fields: read them once for a request and pass them on. */
    public Map<String, PlayedField> all() {
        return all(levels::all);
    }

    /** The same, with only these levels of security to choose from. */
    public Map<String, PlayedField> allWithLevels(List<SecurityLevel> offered) {
        return all(() -> offered);
    }

    private Map<String, PlayedField> all(Supplier<List<SecurityLevel>> securityLevels) {
        Map<String, PlayedField> fields = new LinkedHashMap<>();
        add(fields, IssueFieldConstants.SUMMARY, "Summary", true, new LineKind("summary"));
        add(fields, IssueFieldConstants.PRIORITY, "Priority", false, new ChoiceKind<>("priority", "name", "priority", constants::priorities, NamedConstant::getId, NamedConstant::getName));
        add(fields, IssueFieldConstants.DUE_DATE, "Due Date", false, new DateKind(dates));
        add(fields, IssueFieldConstants.ASSIGNEE, "Assignee", false, new PersonKind(people));
        add(fields, IssueFieldConstants.REPORTER, "Reporter", true, new PersonKind(people));
        add(fields, IssueFieldConstants.DESCRIPTION, "Description", false, new TextKind());
        add(fields, IssueFieldConstants.RESOLUTION, "Resolution", false, new ChoiceKind<>("resolution", "name", "resolution", constants::resolutions, NamedConstant::getId, NamedConstant::getName));
        add(fields, IssueFieldConstants.SECURITY, "Security Level", false, new ChoiceKind<>("securitylevel", "name", "securitylevel", securityLevels,
                level -> level.getId().toString(), SecurityLevel::getName));
        stored.all().forEach(field -> fields.put(field.getId(), field));
        return fields;
    }

    private static void add(Map<String, PlayedField> fields, String id, String name, boolean required, Kind<?> kind) {
        fields.put(id, new SystemField(id, name, required, kind));
    }
}
