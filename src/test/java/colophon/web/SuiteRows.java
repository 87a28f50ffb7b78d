package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Answers of rows and truth values as lists that can be compared: blank nodes by when they first come, numbers by value. */
final class SuiteRows {
    private static final List<Lang> LANGS =
            List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_CSV, ResultSetLang.RS_TSV);

    private SuiteRows() {}

    static boolean truth(String body, String type) {
        assertThat(type).isIn("application/sparql-results+json", "application/sparql-results+xml");
        return ResultSetReaderRegistry.getFactory(lang(type))
                .create(lang(type))
                .readAny(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), new Context())
                .getBooleanResult();
    }

    /** The variables, then the rows in their order. */
    static List<List<String>> read(String body, String type) {
        RowSet rows = RowSetReader.createReader(lang(type))
                .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), new Context());
        List<Var> variables = rows.getResultVars();
        Map<Node, String> blanks = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        all.add(variables.stream().map(Var::getVarName).toList());
        while (rows.hasNext()) {
            Binding row = rows.next();
            all.add(variables.stream().map(v -> text(row.get(v), blanks)).toList());
        }
        return all;
    }

    private static String text(Node node, Map<Node, String> blanks) {
        if (node == null) {
            return "";
        }
        if (node.isBlank()) {
            return blanks.computeIfAbsent(node, n -> "_:" + blanks.size());
        }
        if (node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number number) {
            return number.doubleValue() + "^^" + node.getLiteralDatatypeURI();
        }
        return NodeFmtLib.strNT(node);
    }

    private static Lang lang(String type) {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        assertThat(lang).as("the form %s", type).isIn(LANGS);
        return lang;
    }
}
