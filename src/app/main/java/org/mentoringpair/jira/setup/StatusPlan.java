package org.mentoringpair.jira.setup;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statuses of mentoring issues. A status is nothing but a word and a category, and Jira allows each word once:
 * where Jira has the word in the same category already, it is used as it is.
 */
final class StatusPlan implements Plan {
    /** Jira shows the category's colour instead, but wants an address. */
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;

    StatusPlan(StatusManager statuses, StatusCategoryManager categories) {
        this.statuses = statuses;
        this.categories = categories;
    }

    @Override
    public List<PlannedItem> items() {
        return Arrays.stream(MentoringStatus.values()).map(status -> (PlannedItem) new Planned(status)).toList();
    }

    private final class Planned implements PlannedItem {
        private final MentoringStatus status;

        Planned(MentoringStatus status) {
            this.status = status;
        }

        @Override
        public ItemKey key() {
            return new ItemKey(ItemKind.STATUS, status.name());
        }

        @Override
        public boolean nameTaken(String name) {
            return named(name).findAny().isPresent();
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return statuses.getStatus(jiraId) != null;
        }

        @Override
        public Optional<String> alreadyThere(Label label, KnownIds ids) {
            return named(label.name()).filter(found -> status.category().equals(found.getStatusCategory().getKey())).map(Status::getId).findFirst();
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return alreadyThere(label, ids);
        }

        @Override
        public String create(Label label, KnownIds ids) {
            return statuses.createStatus(label.name(), label.description(), ICON, categories.getStatusCategoryByKey(status.category())).getId();
        }

        private Stream<Status> named(String name) {
            return statuses.getStatuses().stream().filter(found -> name.equalsIgnoreCase(found.getName()));
        }
    }
}
