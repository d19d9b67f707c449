package org.bureaudesk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.bureaudesk.kernel.WholeFile;

/// A picture of a part of the screen, twice as fine as the screen so that it prints well.
public final class Snapshot {

    private static final double FINE = 2;

    private final WritableImage image;

    private Snapshot(WritableImage image) {
        this.image = image;
    }

    /// FX thread only.
    public static Snapshot of(Node node) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINE, FINE));
        return new Snapshot(node.snapshot(parameters, null));
    }

    /// FX thread only.
    public void copy() {
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Writes a PNG whole or not at all. From any thread.
    public void writeTo(Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        WholeFile.write(file, draft -> {
            try (var out = Files.newOutputStream(draft)) {
                if (!ImageIO.write(picture, "png", out)) {
                    throw new IOException("No writer for PNG");
                }
            }
        });
    }
}
