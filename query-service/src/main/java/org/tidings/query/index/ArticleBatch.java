package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tidings.query.store.StoredArticle;

/// Up to 64 articles, indexed by themselves, against which stored queries are tried: a bit for each
/// article, in order.
final class ArticleBatch implements AutoCloseable {
    static final int MOST = Long.SIZE;

    private static final int MOST_MEGABYTES = 1_024;

    private final DirectoryReader reader;
    private final LeafReaderContext segment;
    private final IndexSearcher searcher;

    /// For each article its own document, the last of its block.
    private final int[] places;

    private ArticleBatch(DirectoryReader reader, int[] places) {
        this.reader = reader;
        this.segment = reader.leaves().getFirst();
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.places = places;
    }

    static ArticleBatch of(List<StoredArticle> articles, WordAnalyzer analyzer) {
        // One segment: nothing is written before the end, and nothing is merged.
        var config =
                new IndexWriterConfig(analyzer)
                        .setRAMBufferSizeMB(MOST_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setMergeScheduler(new SerialMergeScheduler());
        var directory = new ByteBuffersDirectory();
        int[] places = new int[articles.size()];
        int documents = 0;
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < places.length; i++) {
                var block = ArticleBlock.of(articles.get(i), analyzer);
                writer.addDocuments(block.stream().map(ArticleBatch::sought).toList());
                documents += block.size();
                places[i] = documents - 1;
            }
            writer.commit();
            return new ArticleBatch(DirectoryReader.open(directory), places);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What articles are only counted, sorted and compared by is left out.
    private static Iterable<IndexableField> sought(Document document) {
        return document.getFields().stream()
                .filter(
                        field ->
                                field.fieldType().indexOptions() != IndexOptions.NONE
                                        || field.fieldType().pointDimensionCount() > 0)
                .toList();
    }

    LeafReader leaf() {
        return segment.reader();
    }

    /// All of them.
    long all() {
        return -1L >>> (Long.SIZE - places.length);
    }

    /// The articles to which some documents belong, of themselves or of what was found in them.
    long articles(DocIdSetIterator documents) throws IOException {
        long articles = 0;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            articles |= 1L << article(document);
        }
        return articles;
    }

    /// The article to which a document belongs.
    int article(int document) {
        int at = Arrays.binarySearch(places, document);
        return at < 0 ? -at - 1 : at;
    }

    /// @param among the articles that matter
    /// @return those of them that fulfil a query
    long fulfilling(Query query, long among) {
        try {
            var weight =
                    searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            var scorer = weight.scorer(segment);
            if (scorer == null) {
                return 0;
            }
            long found = 0;
            var documents = scorer.iterator();
            for (long left = among; left != 0; left &= left - 1) {
                int place = places[Long.numberOfTrailingZeros(left)];
                if (documents.docID() < place) {
                    documents.advance(place);
                }
                if (documents.docID() == place) {
                    found |= Long.lowestOneBit(left);
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
