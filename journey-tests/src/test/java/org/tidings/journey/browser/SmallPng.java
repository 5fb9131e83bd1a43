package org.tidings.journey.browser;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// A picture of a screen in 256 of its colours, which is nearly all: a third of the bytes, and no
/// difference that the eye sees.
final class SmallPng {
    private static final int COLOURS = 256;

    /// The two highest bits of red, green and blue.
    private static final int KIND = 0xc0c0c0;

    private SmallPng() {}

    /// @param widest what is wider is scaled down to this
    static byte[] of(byte[] png, int widest) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return write(indexed(image.getWidth() > widest ? scaled(image, widest) : image));
    }

    private static BufferedImage scaled(BufferedImage image, int width) {
        int height = Math.round((float) image.getHeight() * width / image.getWidth());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = small.createGraphics();
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(image, 0, 0, width, height, null);
        drawing.dispose();
        return small;
    }

    private static BufferedImage indexed(BufferedImage image) {
        var palette = palette(image);
        var places = new HashMap<Integer, Integer>();
        var result =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model(palette));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int place =
                        places.computeIfAbsent(
                                image.getRGB(x, y), colour -> nearest(palette, colour));
                result.getRaster().setSample(x, y, 0, place);
            }
        }
        return result;
    }

    /// First the most frequent colour of each kind, so that a little red is not lost among greys,
    /// then the most frequent of all.
    private static List<Integer> palette(BufferedImage image) {
        var byFrequency = byFrequency(image);
        var kinds = new HashSet<Integer>();
        var palette = new LinkedHashSet<Integer>();
        for (var colour : byFrequency) {
            if (kinds.add(colour & KIND) && palette.size() < COLOURS / 2) {
                palette.add(colour);
            }
        }
        for (var colour : byFrequency) {
            if (palette.size() < COLOURS) {
                palette.add(colour);
            }
        }
        return List.copyOf(palette);
    }

    private static List<Integer> byFrequency(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int place = 1; place < palette.size(); place++) {
            if (distance(palette.get(place), colour) < distance(palette.get(best), colour)) {
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }

    private static IndexColorModel model(List<Integer> palette) {
        var colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(0);
            writer.write(null, new IIOImage(image, null, null), options);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
