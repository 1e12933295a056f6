package org.mentoringpair.resources.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.resources.Facts;
import org.mentoringpair.resources.ForWhom;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.resources.ResourceDraft;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.resources.ResourceType;
import org.mentoringpair.resources.StoryDraft;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The forms for a link and for a story: empty, filled in from what is there, as typed, and what they say. */
public final class ResourceForms {
    private static final List<String> FIELDS = List.of("type", "title", "link", "topic", "stage", "language", "forWhom", "why", "words", "readers", "skill");
    private static final String PAIR = "pair";
    private static final String PROGRAMME = "programme";

    private final Texts texts;

    public ResourceForms(Texts texts) {
        this.texts = texts;
    }

    /** @param language the one whoever fills it in reads Jira in */
    Form untouched(ResourceLanguage language) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, ""));
        return form.with("language", language.name()).with("forWhom", ForWhom.BOTH.name()).with("readers", PAIR);
    }

    Form of(Resource resource) {
        Facts facts = resource.facts();
        return new Form().with("type", facts.type().name()).with("title", facts.title()).with("link", facts.link()).with("topic", facts.topic())
                .with("stage", facts.stage() == null ? "" : facts.stage().name()).with("language", facts.language().name())
                .with("forWhom", facts.forWhom().name()).with("why", facts.why()).with("words", resource.tale().words())
                .with("readers", resource.isForOnePair() ? PAIR : PROGRAMME)
                .with("skill", resource.tale().skillId() == 0 ? "" : String.valueOf(resource.tale().skillId()));
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    ResourceDraft draft(Form form) {
        return new ResourceDraft(Choice.constant(ResourceType.values(), form.value("type")), form.value("title"), form.value("link"), form.value("topic"),
                Choice.constant(Stage.values(), form.value("stage")), Choice.constant(ResourceLanguage.values(), form.value("language")),
                Choice.constant(ForWhom.values(), form.value("forWhom")), form.value("why"));
    }

    StoryDraft story(Form form) {
        Boolean forPairAlone = form.value("readers").equals(PAIR) ? Boolean.TRUE : form.value("readers").equals(PROGRAMME) ? Boolean.FALSE : null;
        return new StoryDraft(draft(form), form.value("words"), forPairAlone, Numbers.id(form.value("skill")));
    }

    void refused(Form form, Refusal refusal) {
        refusal.each().forEach(each -> form.refused(each, texts));
    }

    /** Everything that is a link. */
    List<Choice> types(Form form) {
        ResourceType[] links = Arrays.stream(ResourceType.values()).filter(type -> type != ResourceType.STORY).toArray(ResourceType[]::new);
        return Choice.of(links, form.value("type"), "mentoring.resources.type", false, texts);
    }

    List<Choice> stages(Form form) {
        Stage[] stages = Arrays.stream(Stage.values()).filter(Stage::meets).toArray(Stage[]::new);
        Choice any = new Choice("", texts.get("mentoring.resources.any-stage"), "", form.value("stage").isEmpty());
        return Stream.concat(Stream.of(any), Choice.of(stages, form.value("stage"), "mentoring.pairing.stage", false, texts).stream()).toList();
    }

    List<Choice> languages(Form form) {
        return Choice.of(ResourceLanguage.values(), form.value("language"), "mentoring.resources.language", false, texts);
    }

    List<Choice> forWhoms(Form form) {
        return Choice.of(ForWhom.values(), form.value("forWhom"), "mentoring.resources.for-whom", false, texts);
    }

    List<Choice> readers(Form form) {
        return Stream.of(PAIR, PROGRAMME).map(who -> new Choice(who, texts.get("mentoring.resources.form.readers." + who), "", form.value("readers").equals(who))).toList();
    }

    /** @param names of the pair's skills by their ids */
    List<Choice> skills(Form form, Map<Long, String> names) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("mentoring.resources.form.skill.none"), "", form.value("skill").isEmpty()));
        names.forEach((id, name) -> choices.add(new Choice(String.valueOf(id), name, "", form.value("skill").equals(String.valueOf(id)))));
        return choices;
    }
}
