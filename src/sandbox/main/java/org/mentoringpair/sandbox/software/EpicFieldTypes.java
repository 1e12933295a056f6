package org.mentoringpair.sandbox.software;

import java.util.List;
import org.mentoringpair.sandbox.WithJiraSoftware;
import org.mentoringpair.sandbox.fields.FieldType;
import org.mentoringpair.sandbox.fields.FieldTypes;
import org.mentoringpair.sandbox.fields.LineKind;
import org.mentoringpair.sandbox.fields.Searcher;
import org.mentoringpair.sandbox.issues.Issues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The custom field types of Jira Software. */
@Component
@Conditional(WithJiraSoftware.class)
final class EpicFieldTypes implements FieldTypes {
    static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    private final ObjectProvider<Issues> issues;

    EpicFieldTypes(ObjectProvider<Issues> issues) {
        this.issues = issues;
    }

    @Override
    public List<FieldType> types() {
        return List.of(new FieldType(EPIC_NAME, true, Epics::isEpic, options -> new LineKind("epic name")),
                new FieldType(EPIC_LINK, false, type -> !type.isSubTask() && !Epics.isEpic(type), options -> new EpicKind(issues)));
    }

    @Override
    public List<Searcher> searchers() {
        return List.of(new Searcher(EPIC_NAME + "-searcher"), new Searcher(EPIC_LINK + "-searcher"));
    }
}
