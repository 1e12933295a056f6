package org.mentoringpair.jira.setup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.mentoringpair.jira.setup.WorkflowRules.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The XML of a workflow, into which the rules of the app are put where they are missing. Whatever else administrators
 * made of the workflow stays as it is; a transition they took away is not brought back. The order of elements is that
 * of OSWorkflow's DTD: meta, restrict-to, validators, results.
 */
final class RuledWorkflow {
    private static final String APP = "org.mentoringpair.jira";
    private static final List<String> STORING = List.of("com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction",
            "com.atlassian.jira.workflow.function.issue.IssueCreateFunction");

    private final Document document;
    private boolean changed;

    private RuledWorkflow(Document document) {
        this.document = document;
    }

    /** @return the XML with the rules in it; empty where they are all there */
    static Optional<String> of(String xml, List<WorkflowRules> rules, KnownIds ids) {
        try {
            RuledWorkflow workflow = new RuledWorkflow(parsed(xml));
            rules.forEach(rule -> workflow.put(rule, ids));
            return workflow.changed ? Optional.of(workflow.written()) : Optional.empty();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException unreadable) {
            throw new IllegalStateException("The workflow cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // the DTD that Jira names lies on a server that is gone
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private String written() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        if (document.getDoctype() != null) {
            transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, document.getDoctype().getPublicId());
            transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, document.getDoctype().getSystemId());
        }
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private void put(WorkflowRules rules, KnownIds ids) {
        all(document.getDocumentElement(), "action").filter(action -> action.getAttribute("id").equals(String.valueOf(rules.action()))).forEach(action -> {
            rules.screen().ifPresent(screen -> ask(action, ids.of(screen.key())));
            rules.conditions().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> conditions(action).appendChild(element("condition", rule)));
            rules.validators().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> validators(action).appendChild(element("validator", rule)));
            rules.functions().stream().filter(rule -> isMissing(action, rule)).forEach(rule -> doBeforeStoring(action, rule));
        });
    }

    /** Another screen that an administrator put there stays. */
    private void ask(Element action, String screen) {
        if (action.getAttribute("view").isEmpty()) {
            action.setAttribute("view", "fieldscreen");
            Element meta = document.createElement("meta");
            meta.setAttribute("name", "jira.fieldscreen.id");
            meta.setTextContent(screen);
            action.insertBefore(meta, children(action).filter(child -> !child.getTagName().equals("meta")).findFirst().orElse(null));
            changed = true;
        }
    }

    private boolean isMissing(Element action, Rule rule) {
        boolean missing = all(action, "arg").noneMatch(argument -> argument.getTextContent().strip().equals(rule.type().getName()));
        changed |= missing;
        return missing;
    }

    /** All of them must be met; where one of several is enough already, that becomes one part of the new whole. */
    private Element conditions(Element action) {
        Element restriction = child(action, "restrict-to").orElseGet(() -> insert(action, "restrict-to", "validators", "pre-functions", "results"));
        Optional<Element> there = child(restriction, "conditions");
        if (there.isPresent() && !there.get().getAttribute("type").equals("OR")) {
            return there.get();
        }
        Element whole = document.createElement("conditions");
        whole.setAttribute("type", "AND");
        restriction.appendChild(whole);
        there.ifPresent(whole::appendChild);
        return whole;
    }

    private Element validators(Element action) {
        return child(action, "validators").orElseGet(() -> insert(action, "validators", "pre-functions", "results"));
    }

    private void doBeforeStoring(Element action, Rule rule) {
        Element result = all(action, "unconditional-result").findFirst().orElseThrow();
        Element functions = child(result, "post-functions").orElseGet(() -> (Element) result.appendChild(document.createElement("post-functions")));
        Element function = element("function", rule);
        // where Jira looks for the module; it is written for post functions only
        function.appendChild(argument("full.module.key", APP + rule.module()));
        functions.insertBefore(function, children(functions).filter(other -> all(other, "arg").anyMatch(argument -> STORING.contains(argument.getTextContent().strip())))
                .findFirst().orElse(null));
    }

    private Element insert(Element action, String name, String... before) {
        Element inserted = document.createElement(name);
        action.insertBefore(inserted, children(action).filter(child -> List.of(before).contains(child.getTagName())).findFirst().orElse(null));
        return inserted;
    }

    private Element element(String name, Rule rule) {
        Element element = document.createElement(name);
        element.setAttribute("type", "class");
        element.appendChild(argument("class.name", rule.type().getName()));
        return element;
    }

    private Element argument(String name, String value) {
        Element argument = document.createElement("arg");
        argument.setAttribute("name", name);
        argument.setTextContent(value);
        return argument;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name)).findFirst();
    }

    private static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    private static Stream<Element> all(Element parent, String name) {
        return Stream.concat(children(parent).filter(child -> child.getTagName().equals(name)), children(parent).flatMap(child -> all(child, name)));
    }
}
