package org.bureaudesk.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Draws charts beside the columns of a sheet, one below the other. The sheet is the one under the streaming sheet: its
/// cells are not in memory, so values come with the chart.
final class ChartDrawing {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 16;

    private static final double LINE_POINTS = 2;
    private static final byte[] GRID = {(byte) 0xd9, (byte) 0xd9, (byte) 0xd9};
    private static final byte[][] COLOURS = {
        {(byte) 0x1f, (byte) 0x5f, (byte) 0xbf},
        {(byte) 0xb8, (byte) 0xc4, (byte) 0xd6},
        {(byte) 0xe0, (byte) 0x8a, 0x1e}
    };

    private final XSSFSheet sheet;
    private final int column;
    private int row = 1;

    /// @param column the first free column
    ChartDrawing(XSSFSheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    void draw(Chart spec) {
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, column + 1, row, column + 1 + WIDTH, row + HEIGHT);
        var chart = drawing.createChart(anchor);
        row += HEIGHT + 1;
        chart.setTitleText(spec.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP); // unless told so, an empty cell is drawn as 0
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var data = data(chart, spec.kind());
        var categories = XDDFDataSourcesFactory.fromArray(
                spec.categories().toArray(String[]::new), range(spec, spec.categoryColumn()), spec.categoryColumn());
        for (var series : spec.series()) {
            var values = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Number[]::new), range(spec, series.column()), series.column());
            var place = data.getSeriesCount() % COLOURS.length;
            look(data.addSeries(categories, values), series.name(), COLOURS[place]);
        }
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot(); // the chart's own plot would copy the values once more
        }
    }

    private static XDDFChartData data(XSSFChart chart, Chart.Kind kind) {
        var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(GRID))));
        if (kind == Chart.Kind.LINE) {
            return chart.createData(ChartTypes.LINE, below, left);
        }
        left.setMinimum(0); // a bar that does not begin at nothing lies
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
        bars.setBarDirection(BarDirection.COL);
        return bars;
    }

    /// The workbook has no theme to take colours from, so every series says its own.
    private static void look(XDDFChartData.Series series, String name, byte[] colour) {
        series.setTitle(name, null);
        var paint = new XDDFSolidFillProperties(XDDFColor.from(colour));
        if (series instanceof XDDFLineChartData.Series line) {
            var stroke = new XDDFLineProperties(paint);
            stroke.setWidth(LINE_POINTS);
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
        } else {
            series.setFillProperties(paint);
        }
    }

    private String range(Chart spec, int at) {
        return new CellRangeAddress(spec.firstRow(), spec.lastRow(), at, at).formatAsString(sheet.getSheetName(), true);
    }
}
