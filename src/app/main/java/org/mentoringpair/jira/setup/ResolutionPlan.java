package org.mentoringpair.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The resolutions that finished issues get, for to Jira an issue without one is unresolved, whatever its status. A
 * resolution is nothing but a word: where Jira has the word, it is used as it is.
 */
final class ResolutionPlan implements Plan {
    private final ResolutionManager resolutions;

    ResolutionPlan(ResolutionManager resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<PlannedItem> items() {
        return Arrays.stream(MentoringResolution.values()).<PlannedItem>map(Planned::new).toList();
    }

    private final class Planned implements PlannedItem {
        private final MentoringResolution resolution;

        Planned(MentoringResolution resolution) {
            this.resolution = resolution;
        }

        @Override
        public ItemKey key() {
            return resolution.key();
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return resolutions.getResolutions().stream().anyMatch(found -> jiraId.equals(found.getId()));
        }

        @Override
        public Optional<String> alreadyThere(Label label, KnownIds ids) {
            return resolutions.getResolutions().stream().filter(found -> label.name().equalsIgnoreCase(found.getName())).map(Resolution::getId).findFirst();
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
}
