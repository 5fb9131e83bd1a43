package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.tidings.contracts.Span;

/// Lists of places in a text, kept beside a document of the index.
final class KeptSpans {
    private KeptSpans() {}

    /// @param lists of the first thing, of the second, …
    static void add(Document fields, String name, List<List<Span>> lists) {
        if (lists.stream().allMatch(List::isEmpty)) {
            return;
        }
        try {
            var kept = new ByteBuffersDataOutput();
            int last = 0;
            for (List<Span> list : lists) {
                kept.writeVInt(list.size());
                for (Span span : list) {
                    kept.writeZInt(span.start() - last);
                    kept.writeVInt(span.end() - span.start());
                    last = span.start();
                }
            }
            fields.add(new BinaryDocValuesField(name, new BytesRef(kept.toArrayCopy())));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @return as they were added; nothing where none were
    static List<List<Span>> read(LeafReader segment, String name, int document) throws IOException {
        var values = DocValues.getBinary(segment, name);
        if (!values.advanceExact(document)) {
            return List.of();
        }
        var value = values.binaryValue();
        var kept = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        var lists = new ArrayList<List<Span>>();
        int last = 0;
        while (!kept.eof()) {
            var list = new ArrayList<Span>();
            for (int left = kept.readVInt(); left > 0; left--) {
                last += kept.readZInt();
                list.add(new Span(last, last + kept.readVInt()));
            }
            lists.add(list);
        }
        return lists;
    }
}
