package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.dates.Dates;
import org.springframework.stereotype.Component;

/** The custom field types that come with Jira itself. */
@Component
final class JirasFieldTypes implements FieldTypes {
    static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> NOT_PLAYED = Set.of("cascadingselect", "datetime", "grouppicker", "importid", "labels", "multicheckboxes",
            "multigrouppicker", "multiselect", "multiuserpicker", "multiversion", "project", "radiobuttons", "readonlyfield", "version",
            "cascadingselectsearcher", "datetimerange", "grouppickersearcher", "labelsearcher", "multiversionsearcher", "projectsearcher", "userpickersearcher",
            "versionsearcher", "radiosearcher", "checkboxsearcher");
    private final UserManager people;
    private final Dates dates;

    JirasFieldTypes(UserManager people, Dates dates) {
        this.people = people;
        this.dates = dates;
    }

    @Override
    public List<FieldType> types() {
        return List.of(
                FieldType.of(PREFIX + "textfield", options -> new LineKind("field")),
                FieldType.of(PREFIX + "textarea", options -> new TextKind()),
                FieldType.of(PREFIX + "datepicker", options -> new DateKind(dates)),
                FieldType.of(PREFIX + "float", options -> new NumberKind()),
                FieldType.of(PREFIX + "url", options -> new UrlKind()),
                FieldType.of(PREFIX + "userpicker", options -> new PersonKind(people)),
                FieldType.of(PREFIX + "select", JirasFieldTypes::oneOf));
    }

    private static Kind<Option> oneOf(Supplier<List<Option>> options) {
        return new ChoiceKind<>("option", "value", "customFieldOption", options, option -> option.getOptionId().toString(), Option::getValue);
    }

    @Override
    public List<Searcher> searchers() {
        return Stream.of("textsearcher", "exacttextsearcher", "daterange", "exactnumber", "numberrange", "multiselectsearcher", "userpickergroupsearcher")
                .map(name -> new Searcher(PREFIX + name)).toList();
    }

    /** Jira has it, the sandbox does not: that is another thing than a wrong key. */
    static void refuseWhatJiraWouldHave(String key) {
        if (key != null && key.startsWith(PREFIX) && NOT_PLAYED.contains(key.substring(PREFIX.length()))) {
            throw new NotPlayed("custom field module " + key, JirasFieldTypes.class);
        }
    }
}
