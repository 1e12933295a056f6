package org.mentoringpair.programme.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.programme.PairWish;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Words;

/** Which pairs an address asks for, on the page and in the file alike. */
final class PairsWanted {
    static final String PROGRAMME = "programme";
    static final String STAGE = "stage";
    static final String HEALTH = "health";
    static final String PERSON = "person";
    static final String OVERDUE = "overdue";
    static final String ORDER = "order";
    private static final List<String> PARAMETERS = List.of(PROGRAMME, STAGE, HEALTH, PERSON, OVERDUE, ORDER);

    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Refusal> objections = new ArrayList<>();

    /** @param parameters the values of an address by their names, null for what is not in it */
    PairsWanted(Function<String, String> parameters) {
        PARAMETERS.forEach(name -> said.put(name, Objects.requireNonNullElse(parameters.apply(name), "").strip()));
    }

    String said(String parameter) {
        return said.get(parameter);
    }

    /** What cannot be read counts as left out; {@link #objections()} says so. */
    PairWish wish() {
        objections.clear();
        HealthState health = word(HEALTH, HealthState.values());
        PairOrder order = word(ORDER, PairOrder.values());
        return new PairWish(programmeId(), word(STAGE, Stage.values()), health == null ? null : health.urgency(), said(PERSON),
                !said(OVERDUE).isEmpty(), order == null ? PairOrder.URGENCY : order);
    }

    /** What was wrong with the address when it was read last. */
    List<Refusal> objections() {
        return List.copyOf(objections);
    }

    private Long programmeId() {
        Long id = Numbers.id(said(PROGRAMME));
        if (id == null && !said(PROGRAMME).isEmpty()) {
            objections.add(unknown(PROGRAMME));
        }
        return id;
    }

    private <E extends Enum<E>> E word(String parameter, E[] constants) {
        E constant = Words.constant(constants, said(parameter));
        if (constant == null && !said(parameter).isEmpty()) {
            objections.add(unknown(parameter));
        }
        return constant;
    }

    private Refusal unknown(String parameter) {
        return new Refusal(Refusal.Kind.INVALID, parameter, "mentoring.programme.pairs.unknown", said(parameter));
    }

    /** The address's part after the question mark, which asks for the same again; empty where nothing is asked for in particular. */
    String query() {
        return said.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
