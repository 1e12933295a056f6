package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which types of issue can be created in mentoring projects. Charter, feedback, reflection and concern are for the pair
 * alone, so no project offers them before its issue security seals whatever is created.
 */
final class IssueTypeSchemePlan implements Plan, PlannedItem {
    /** Jira offers the first of them when somebody creates an issue. */
    private static final List<MentoringIssueType> OFFERED =
            List.of(MentoringIssueType.MILESTONE, MentoringIssueType.GOAL, MentoringIssueType.FEEDBACK, MentoringIssueType.REFLECTION,
                    MentoringIssueType.CHARTER, MentoringIssueType.CONCERN, MentoringIssueType.ACTION, MentoringIssueType.PAIR);

    private final IssueTypeSchemeManager schemes;
    private final Sealing sealing;

    IssueTypeSchemePlan(IssueTypeSchemeManager schemes, Sealing sealing) {
        this.schemes = schemes;
        this.sealing = sealing;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(this);
    }

    @Override
    public ItemKey key() {
        return ItemKey.shared(ItemKind.ISSUE_TYPE_SCHEME);
    }

    @Override
    public boolean nameTaken(String name) {
        return schemes.getAllSchemes().stream().anyMatch(scheme -> name.equals(scheme.getName()));
    }

    @Override
    public boolean exists(String jiraId, KnownIds ids) {
        return withId(jiraId).findAny().isPresent();
    }

    @Override
    public Optional<String> alike(Label label, KnownIds ids) {
        return schemes.getAllSchemes().stream()
                .filter(scheme -> label.name().equals(scheme.getName()) && label.description().equals(scheme.getDescription()))
                .map(scheme -> scheme.getId().toString()).findFirst();
    }

    @Override
    public String create(Label label, KnownIds ids) {
        return schemes.create(label.name(), label.description(), typeIds(ids)).getId().toString();
    }

    @Override
    public void complete(String jiraId, KnownIds ids) {
        sealing.sealAll(ids.number(ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME)));
        withId(jiraId).forEach(scheme -> schemes.update(scheme, typeIds(ids)));
    }

    @Override
    public List<ItemKey> needs() {
        return Stream.concat(OFFERED.stream().map(ItemKey::of), Arrays.stream(MentoringLevel.values()).map(ItemKey::of)).toList();
    }

    private Stream<FieldConfigScheme> withId(String jiraId) {
        return schemes.getAllSchemes().stream().filter(scheme -> jiraId.equals(scheme.getId().toString()));
    }

    private static List<String> typeIds(KnownIds ids) {
        return OFFERED.stream().map(ItemKey::of).map(ids::of).toList();
    }
}
