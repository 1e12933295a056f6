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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML of workflows: read, looked through, and written as it was. */
final class WorkflowText {
    private WorkflowText() {
    }

    static Document read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the DTD that Jira names lies on a server that is gone
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("The workflow cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static String written(Document document) {
        try {
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
        } catch (TransformerException unwritable) {
            throw new IllegalStateException("The workflow cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    static Optional<Element> action(Document workflow, int id) {
        return all(workflow.getDocumentElement(), "action").filter(action -> action.getAttribute("id").equals(String.valueOf(id))).findFirst();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name)).findFirst();
    }

    static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    static Stream<Element> all(Element parent, String name) {
        return Stream.concat(children(parent).filter(child -> child.getTagName().equals(name)), children(parent).flatMap(child -> all(child, name)));
    }
}
