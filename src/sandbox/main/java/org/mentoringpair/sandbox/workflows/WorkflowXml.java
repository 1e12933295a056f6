package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.workflow.WorkflowException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the workflow XML of OSWorkflow as Jira uses it. What it does not understand it refuses by name: a condition
 * passed over in silence would let somebody do what Jira forbids.
 */
final class WorkflowXml {
    private final Element root;
    /** Status id by step id. */
    private final Map<String, String> statuses = new LinkedHashMap<>();

    private WorkflowXml(Element root) {
        this.root = root;
        Xml.refuseOthers(root, "meta", "initial-actions", "global-actions", "common-actions", "steps");
        for (Element step : Xml.below(root, "steps", "step")) {
            Xml.refuseOthers(step, "meta", "actions");
            statuses.put(step.getAttribute("id"), Xml.meta(step, "jira.status.id")
                    .orElseThrow(() -> new WorkflowException("Step " + step.getAttribute("name") + " has no meta jira.status.id")));
        }
    }

    static Workflow read(String name, String xml) {
        return new WorkflowXml(parse(xml)).workflow(name);
    }

    private Workflow workflow(String name) {
        List<Element> initial = Xml.below(root, "initial-actions", "action");
        if (initial.size() != 1) {
            throw new WorkflowException("Workflow " + name + " needs exactly one initial action, not " + initial.size());
        }
        Map<String, Element> common = new LinkedHashMap<>();
        Xml.below(root, "common-actions", "action").forEach(action -> common.put(action.getAttribute("id"), action));
        Map<String, List<Transition>> bySource = new LinkedHashMap<>();
        for (Element step : Xml.below(root, "steps", "step")) {
            List<Transition> transitions = new ArrayList<>();
            Xml.below(step, "actions", "common-action").forEach(reference -> transitions.add(new ActionXml(common.get(reference.getAttribute("id")), statuses).transition()));
            Xml.below(step, "actions", "action").forEach(action -> transitions.add(new ActionXml(action, statuses).transition()));
            Xml.below(root, "global-actions", "action").forEach(action -> transitions.add(new ActionXml(action, statuses).transition()));
            bySource.put(statuses.get(step.getAttribute("id")), List.copyOf(transitions));
        }
        return new Workflow(name, new ActionXml(initial.get(0), statuses).transition(), bySource);
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Jira's own exports name a DTD on the net: it is never fetched
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new WorkflowException("The workflow is no readable XML: " + malformed.getMessage(), malformed);
        }
    }
}
