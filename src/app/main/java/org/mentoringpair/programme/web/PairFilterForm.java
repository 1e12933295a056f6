package org.mentoringpair.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.programme.PairWish;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;
import org.mentoringpair.web.Words;

/** Choosing which of the pairs are listed, in which order. */
public final class PairFilterForm {
    private final PairsWanted wanted;
    private final Map<Long, String> programmes;
    private final Texts texts;
    private final Form form = new Form();

    /** @param programmes names by ids of those whoever reads runs */
    PairFilterForm(PairsWanted wanted, Map<Long, String> programmes, Texts texts) {
        this.wanted = wanted;
        this.programmes = programmes;
        this.texts = texts;
        form.with(PairsWanted.PERSON, wanted.said(PairsWanted.PERSON));
    }

    PairWish wish() {
        PairWish wish = wanted.wish();
        wanted.objections().forEach(this::refused);
        return wish;
    }

    void refused(Refusal refusal) {
        form.refused(refusal, texts);
    }

    public Form getForm() {
        return form;
    }

    public boolean isOverdue() {
        return !wanted.said(PairsWanted.OVERDUE).isEmpty();
    }

    /** Whether anything narrows what is listed. */
    public boolean isNarrow() {
        return Stream.of(PairsWanted.PROGRAMME, PairsWanted.STAGE, PairsWanted.HEALTH, PairsWanted.PERSON, PairsWanted.OVERDUE)
                .anyMatch(name -> !wanted.said(name).isEmpty());
    }

    /** The part of the address after the question mark that asks for the same. */
    public String getQuery() {
        return wanted.query();
    }

    /** In the order of their names. */
    public List<Choice> getProgrammes() {
        return any(programmes());
    }

    public boolean isSeveralProgrammes() {
        return programmes.size() > 1;
    }

    /** The programmes whose libraries and papers are for whoever reads to keep. */
    public List<Choice> getRun() {
        return programmes().toList();
    }

    private Stream<Choice> programmes() {
        return programmes.entrySet().stream().sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(programme -> choice(String.valueOf(programme.getKey()), programme.getValue(), PairsWanted.PROGRAMME));
    }

    public List<Choice> getStages() {
        return any(words(Stage.values(), "mentoring.pairing.stage", PairsWanted.STAGE));
    }

    public List<Choice> getHealths() {
        return any(words(HealthState.values(), "mentoring.health.state", PairsWanted.HEALTH));
    }

    public List<Choice> getOrders() {
        return words(PairOrder.values(), "mentoring.programme.pairs.order", PairsWanted.ORDER).toList();
    }

    private <E extends Enum<E>> Stream<Choice> words(E[] constants, String textKey, String parameter) {
        return Arrays.stream(constants).map(constant -> choice(Words.of(constant), texts.get(textKey + "." + Choice.keyOf(constant)), parameter));
    }

    private Choice choice(String value, String text, String parameter) {
        return new Choice(value, text, "", value.equals(wanted.said(parameter)));
    }

    private List<Choice> any(Stream<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", texts.get("mentoring.programme.pairs.any"), "", false)));
        choices.forEach(all::add);
        return all;
    }
}
