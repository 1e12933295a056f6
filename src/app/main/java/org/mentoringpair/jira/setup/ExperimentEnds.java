package org.mentoringpair.jira.setup;

import static org.mentoringpair.jira.setup.WorkflowText.all;
import static org.mentoringpair.jira.setup.WorkflowText.children;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The two ends of an experiment in the workflow of milestones: a transition <em>Keep it</em> beside <em>Done</em>, and
 * the resolution <em>Learned</em> of the transition that was there before.
 */
final class ExperimentEnds {
    static final int KEEP = 701;
    static final int LEARN = 41;
    /** From In Progress. */
    private static final int DONE = 31;

    private final KnownIds ids;
    private final String name;

    /** @param name of the transition, in the language of whoever sets up */
    ExperimentEnds(KnownIds ids, String name) {
        this.ids = ids;
        this.name = name;
    }

    /** @return the workflow with what it lacks; empty where it lacks nothing, or an administrator took away what this is made of */
    Optional<String> in(String xml) {
        Document workflow = WorkflowText.read(xml);
        boolean told = WorkflowText.action(workflow, LEARN).filter(learn -> resolve(learn, MentoringResolution.LEARNED)).isPresent();
        boolean kept = WorkflowText.action(workflow, KEEP).isEmpty() && WorkflowText.action(workflow, DONE).filter(this::addKeeping).isPresent();
        return told || kept ? Optional.of(WorkflowText.written(workflow)) : Optional.empty();
    }

    /** Like Done, but for what may have been put upon it since. */
    private boolean addKeeping(Element done) {
        Element keep = (Element) done.cloneNode(true);
        keep.setAttribute("id", String.valueOf(KEEP));
        keep.setAttribute("name", name);
        keep.removeAttribute("view");
        children(keep).filter(child -> !child.getTagName().equals("results")).toList().forEach(keep::removeChild);
        Element title = done.getOwnerDocument().createElement("meta");
        title.setAttribute("name", "jira.i18n.title");
        title.setTextContent("mentoring.setup.transition.keep");
        keep.insertBefore(title, keep.getFirstChild());
        if (resolve(keep, MentoringResolution.KEPT)) {
            done.getParentNode().insertBefore(keep, done.getNextSibling());
            return true;
        }
        return false;
    }

    /** A resolution that an administrator chose stays. */
    private boolean resolve(Element action, MentoringResolution resolution) {
        String plain = ids.of(MentoringResolution.DONE.key());
        Predicate<Element> isPlain = value -> value.getAttribute("name").equals("field.value") && plain.equals(value.getTextContent().strip());
        Optional<Element> value = all(action, "function").filter(ExperimentEnds::resolves).flatMap(function -> all(function, "arg")).filter(isPlain).findFirst();
        value.ifPresent(argument -> argument.setTextContent(ids.of(resolution.key())));
        return value.isPresent();
    }

    private static boolean resolves(Element function) {
        Stream<String> arguments = all(function, "arg").map(Node::getTextContent).map(String::strip);
        return arguments.anyMatch("resolution"::equals);
    }
}
