package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.jira.Epics;
import org.mentoringpair.jira.JiraSoftware;
import org.mentoringpair.jira.setup.ScreenTabLayout.EpicField;

/** The screens, one for each type of issue and operation and for some transitions, so that administrators can change one without the others. */
final class ScreenPlan implements Plan {
    private final FieldScreenManager screens;
    private final JiraSoftware software;
    private final Labels labels;

    ScreenPlan(FieldScreenManager screens, JiraSoftware software, Labels labels) {
        this.screens = screens;
        this.software = software;
        this.labels = labels;
    }

    @Override
    public List<PlannedItem> items() {
        Optional<Epics> epics = software.epics();
        List<PlannedItem> items = new ArrayList<>();
        for (MentoringIssueType type : MentoringIssueType.values()) {
            for (ScreenOperation operation : ScreenOperation.values()) {
                items.add(new Planned(operation.screenOf(type), type, ScreenLayouts.of(type, operation), Keys.of(operation), epics));
            }
        }
        for (TransitionScreen screen : TransitionScreen.values()) {
            items.add(new Planned(screen.key(), screen.type(), screen.layout(), Keys.of(screen), epics));
        }
        return items;
    }

    private final class Planned implements PlannedItem {
        private final ItemKey key;
        private final MentoringIssueType type;
        private final List<ScreenTabLayout> layout;
        private final String purpose;
        private final Optional<Epics> epics;

        /** @param purpose the part of the message key that stands for what the screen is shown for */
        Planned(ItemKey key, MentoringIssueType type, List<ScreenTabLayout> layout, String purpose, Optional<Epics> epics) {
            this.key = key;
            this.type = type;
            this.layout = layout;
            this.purpose = purpose;
            this.epics = epics;
        }

        @Override
        public ItemKey key() {
            return key;
        }

        @Override
        public Label label(Labels texts) {
            return new Label(texts.text("mentoring.setup.screen." + purpose, texts.of(ItemKey.of(type)).name()),
                    texts.text("mentoring.setup.screen.description"));
        }

        @Override
        public boolean nameTaken(String name) {
            return screens.getFieldScreens().stream().anyMatch(screen -> name.equals(screen.getName()));
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return screens.getFieldScreens().stream().anyMatch(screen -> jiraId.equals(screen.getId().toString()));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return screens.getFieldScreens().stream()
                    .filter(screen -> label.name().equals(screen.getName()) && label.description().equals(screen.getDescription()))
                    .map(screen -> screen.getId().toString()).findFirst();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            FieldScreen screen = new FieldScreenImpl(screens);
            screen.setName(label.name());
            screen.setDescription(label.description());
            screen.store();
            return screen.getId().toString();
        }

        @Override
        public void complete(String jiraId, KnownIds ids) {
            FieldScreen screen = screens.getFieldScreen(Long.valueOf(jiraId));
            for (ScreenTabLayout wanted : layout) {
                FieldScreenTab tab = tab(screen, labels.text("mentoring.setup.tab." + wanted.name()));
                wanted.fields().stream().flatMap(field -> fieldId(field, ids)).filter(id -> !screen.containsField(id)).forEach(tab::addFieldScreenLayoutItem);
            }
        }

        private static FieldScreenTab tab(FieldScreen screen, String name) {
            return screen.getTabs().stream().filter(tab -> name.equals(tab.getName())).findFirst().orElseGet(() -> screen.addTab(name));
        }

        private Stream<String> fieldId(Object field, KnownIds ids) {
            if (field instanceof MentoringField ours) {
                return Stream.of(customField(ids.number(ItemKey.of(ours))));
            }
            if (field instanceof EpicField ofEpics) {
                return epics.stream().map(known -> customField(ofEpics == EpicField.NAME ? known.nameField() : known.linkField()));
            }
            return Stream.of((String) field);
        }

        private static String customField(long number) {
            return "customfield_" + number;
        }

        @Override
        public List<ItemKey> needs() {
            return layout.stream().flatMap(tab -> tab.fields().stream()).filter(MentoringField.class::isInstance)
                    .map(field -> ItemKey.of((MentoringField) field)).toList();
        }
    }
}
