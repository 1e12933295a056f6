package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The links to milestones: from the work in which they are practised, and from reflections and feedback on them. */
final class LinkTypePlan implements Plan {
    private final IssueLinkTypeManager links;
    private final Labels labels;

    LinkTypePlan(IssueLinkTypeManager links, Labels labels) {
        this.links = links;
        this.labels = labels;
    }

    @Override
    public List<PlannedItem> items() {
        return Arrays.stream(MentoringLink.values()).<PlannedItem>map(Planned::new).toList();
    }

    private final class Planned implements PlannedItem {
        private final MentoringLink link;
        private final String text;

        Planned(MentoringLink link) {
            this.link = link;
            this.text = "mentoring.setup.link-type." + Keys.of(link);
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(link);
        }

        /** A link type has no description: the end that people read most takes its place. */
        @Override
        public Label label(Labels texts) {
            return new Label(texts.text(text), texts.text(text + ".outward"));
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
            links.createIssueLinkType(label.name(), label.description(), labels.text(text + ".inward"), null);
            return alike(label, ids).orElseThrow(() -> new IllegalStateException("Jira did not keep the link type " + label.name()));
        }
    }
}
