package org.mentoringpair.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * The resolution that finished issues get, for to Jira an issue without one is unresolved, whatever its status. A
 * resolution is nothing but a word: where Jira has the word, it is used as it is.
 */
final class ResolutionPlan implements Plan, PlannedItem {
    private final ResolutionManager resolutions;

    ResolutionPlan(ResolutionManager resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(this);
    }

    @Override
    public ItemKey key() {
        return ItemKey.shared(ItemKind.RESOLUTION);
    }

    @Override
    public boolean nameTaken(String name) {
        return false;
    }

    @Override
    public boolean exists(String jiraId, KnownIds ids) {
        return resolutions.getResolutions().stream().anyMatch(resolution -> jiraId.equals(resolution.getId()));
    }

    @Override
    public Optional<String> alreadyThere(Label label, KnownIds ids) {
        return resolutions.getResolutions().stream().filter(resolution -> label.name().equalsIgnoreCase(resolution.getName())).map(Resolution::getId).findFirst();
    }

    @Override
    public Optional<String> alike(Label label, KnownIds ids) {
        return alreadyThere(label, ids);
    }

    @Override
    public String create(Label label, KnownIds ids) {
        return resolutions.createResolution(label.name(), label.description()).getId();
    }
}
