package org.mentoringpair.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.Epics;
import org.mentoringpair.jira.JiraSoftware;

/** The issue types of mentoring projects, and the link between a milestone and its goal where Jira has no epics. */
final class IssueTypePlan implements Plan {
    private final IssueTypeManager types;
    private final AvatarManager avatars;
    private final IssueLinkTypeManager links;
    private final JiraSoftware software;
    private final Labels labels;

    IssueTypePlan(IssueTypeManager types, AvatarManager avatars, IssueLinkTypeManager links, JiraSoftware software, Labels labels) {
        this.types = types;
        this.avatars = avatars;
        this.links = links;
        this.software = software;
        this.labels = labels;
    }

    @Override
    public List<PlannedItem> items() {
        Optional<Epics> epics = software.epics();
        List<PlannedItem> items = new ArrayList<>();
        Arrays.stream(MentoringIssueType.values()).map(type -> new Type(type, epics)).forEach(items::add);
        if (epics.isEmpty()) {
            items.add(new GoalLink());
        }
        return items;
    }

    private final class Type implements PlannedItem {
        private final MentoringIssueType type;
        private final Optional<Epics> epics;

        Type(MentoringIssueType type, Optional<Epics> epics) {
            this.type = type;
            this.epics = epics;
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(type);
        }

        @Override
        public boolean nameTaken(String name) {
            return named(name).isPresent();
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return types.getIssueType(jiraId) != null;
        }

        @Override
        public Optional<String> alreadyThere(Label label, KnownIds ids) {
            return type == MentoringIssueType.GOAL ? epics.map(Epics::issueTypeId) : Optional.empty();
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return named(label.name()).filter(found -> label.description().equals(found.getDescription())).map(IssueType::getId);
        }

        @Override
        public String create(Label label, KnownIds ids) {
            Long avatar = avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
            return (type == MentoringIssueType.ACTION ? types.createSubTaskIssueType(label.name(), label.description(), avatar)
                    : types.createIssueType(label.name(), label.description(), avatar)).getId();
        }

        private Optional<IssueType> named(String name) {
            return types.getIssueTypes().stream().filter(found -> name.equalsIgnoreCase(found.getName())).findFirst();
        }
    }

    private final class GoalLink implements PlannedItem {
        @Override
        public ItemKey key() {
            return ItemKey.goalLinkType();
        }

        /** A link type has no description: the two ends of the link take its place. */
        @Override
        public Label label(Labels texts) {
            return new Label(texts.text("mentoring.setup.link-type.goal"), texts.text("mentoring.setup.link-type.goal.outward"));
        }

        @Override
        public boolean nameTaken(String name) {
            return !links.getIssueLinkTypesByName(name).isEmpty();
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return links.getIssueLinkType(Long.valueOf(jiraId)) != null;
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return links.getIssueLinkTypesByName(label.name()).stream().filter(found -> label.description().equals(found.getOutward()))
                    .map(found -> found.getId().toString()).findFirst();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            links.createIssueLinkType(label.name(), label.description(), labels.text("mentoring.setup.link-type.goal.inward"), null);
            return alike(label, ids).orElseThrow(() -> new IllegalStateException("Jira did not keep the link type " + label.name()));
        }
    }
}
