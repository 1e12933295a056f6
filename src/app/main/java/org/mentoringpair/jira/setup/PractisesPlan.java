package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Optional;

/** The link from any issue of real work to the milestone that is practised in it. */
final class PractisesPlan implements Plan, PlannedItem {
    private final IssueLinkTypeManager links;
    private final Labels labels;

    PractisesPlan(IssueLinkTypeManager links, Labels labels) {
        this.links = links;
        this.labels = labels;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(this);
    }

    @Override
    public ItemKey key() {
        return ItemKey.practisesLinkType();
    }

    /** A link type has no description: the end that people read most takes its place. */
    @Override
    public Label label(Labels texts) {
        return new Label(texts.text("mentoring.setup.link-type.practises"), texts.text("mentoring.setup.link-type.practises.outward"));
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
        links.createIssueLinkType(label.name(), label.description(), labels.text("mentoring.setup.link-type.practises.inward"), null);
        return alike(label, ids).orElseThrow(() -> new IllegalStateException("Jira did not keep the link type " + label.name()));
    }
}
