package org.mentoringpair.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.jira.setup.ShownItem.Condition;
import org.mentoringpair.web.Texts;

/** Compares what is remembered with what Jira has, and changes nothing. */
final class SetUpReview {
    private final ConfiguredItems items;
    private final ProjectsToPrepare projects;
    private final ProjectManager inJira;
    private final Plan plan;
    private final Labels labels;
    private final Texts texts;

    SetUpReview(ConfiguredItems items, ProjectsToPrepare projects, ProjectManager inJira, Plan plan, Labels labels, Texts texts) {
        this.items = items;
        this.projects = projects;
        this.inJira = inJira;
        this.plan = plan;
        this.labels = labels;
        this.texts = texts;
    }

    List<ShownKind> kinds() {
        Map<ItemKey, ConfiguredItem> known = items.all();
        KnownIds ids = new KnownIds(known);
        List<ShownItem> all = new ArrayList<>();
        plan.items().forEach(planned -> all.add(shown(planned, known.get(planned.key()), ids)));
        return Arrays.stream(ItemKind.values()).map(kind -> new ShownKind(kind, all.stream().filter(item -> item.kind() == kind).toList(), texts))
                .filter(kind -> !kind.getItems().isEmpty()).toList();
    }

    /** Projects that Jira still has, and that did not get everything when they were made. */
    List<ShownItem> unfinishedProjects() {
        return projects.all().stream().filter(project -> project.state() != ItemState.CREATED)
                .flatMap(project -> Optional.ofNullable(inJira.getProjectObj(project.projectId())).map(found -> shown(project, found)).stream()).toList();
    }

    private ShownItem shown(PreparedProject project, Project found) {
        Condition condition = project.state() == ItemState.FAILED ? Condition.FAILED : Condition.UNFINISHED;
        return new ShownItem(null, found.getName(), found.getKey(), condition, project.message(), texts);
    }

    private ShownItem shown(PlannedItem planned, ConfiguredItem item, KnownIds ids) {
        String label = planned.shownAs(item == null ? planned.label(labels) : item.label(), labels);
        String jiraId = item == null ? null : item.jiraId();
        String message = item == null ? null : item.message();
        return new ShownItem(planned.key().kind(), label, jiraId, condition(planned, item, ids), message, texts);
    }

    private static Condition condition(PlannedItem planned, ConfiguredItem item, KnownIds ids) {
        if (item == null) {
            return Condition.NOT_YET;
        }
        return switch (item.state()) {
            case CREATING -> Condition.UNFINISHED;
            case FAILED -> Condition.FAILED;
            case CREATED -> planned.exists(item.jiraId(), ids) || planned.moved(item.jiraId(), ids).isPresent() ? Condition.THERE : Condition.GONE;
        };
    }
}
