package org.mentoringpair.jira.setup;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which type of issue has which screens: the one issue type screen scheme of all mentoring projects. */
final class ScreensByTypePlan implements Plan, PlannedItem {
    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenSchemeManager screenSchemes;
    private final ConstantsManager constants;

    ScreensByTypePlan(IssueTypeScreenSchemeManager schemes, FieldScreenSchemeManager screenSchemes, ConstantsManager constants) {
        this.schemes = schemes;
        this.screenSchemes = screenSchemes;
        this.constants = constants;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(this);
    }

    @Override
    public ItemKey key() {
        return ItemKey.shared(ItemKind.ISSUE_TYPE_SCREEN_SCHEME);
    }

    @Override
    public boolean nameTaken(String name) {
        return schemes.getIssueTypeScreenSchemes().stream().anyMatch(scheme -> name.equals(scheme.getName()));
    }

    @Override
    public boolean exists(String jiraId, KnownIds ids) {
        return schemes.getIssueTypeScreenSchemes().stream().anyMatch(scheme -> jiraId.equals(scheme.getId().toString()));
    }

    @Override
    public Optional<String> alike(Label label, KnownIds ids) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> label.name().equals(scheme.getName()) && label.description().equals(scheme.getDescription()))
                .map(scheme -> scheme.getId().toString()).findFirst();
    }

    @Override
    public String create(Label label, KnownIds ids) {
        IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(schemes);
        scheme.setName(label.name());
        scheme.setDescription(label.description());
        scheme.store();
        return scheme.getId().toString();
    }

    /** Without a default entry, types an administrator adds later would have no screens at all. */
    @Override
    public void complete(String jiraId, KnownIds ids) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(Long.valueOf(jiraId));
        show(scheme, null, MentoringIssueType.MILESTONE, ids);
        Arrays.stream(MentoringIssueType.values()).forEach(type -> show(scheme, ids.of(ItemKey.of(type)), type, ids));
    }

    private void show(IssueTypeScreenScheme scheme, String issueTypeId, MentoringIssueType type, KnownIds ids) {
        if (scheme.getEntities().stream().anyMatch(entity -> Objects.equals(issueTypeId, entity.getIssueTypeId()))) {
            return;
        }
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(schemes, screenSchemes, constants);
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(screenSchemes.getFieldScreenScheme(ids.number(ScreenSchemePlan.schemeOf(type))));
        scheme.addEntity(entity);
    }

    @Override
    public List<ItemKey> needs() {
        return Arrays.stream(MentoringIssueType.values()).map(ItemKey::of).toList();
    }
}
