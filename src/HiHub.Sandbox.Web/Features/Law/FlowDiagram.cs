using System.Globalization;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>A procedure drawn from top to bottom; the ordered list beside it says the same. <c>marks</c>: <c>done</c> or <c>now</c> by activity.</summary>
[HtmlTargetElement("flow-diagram", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlowDiagram : TagHelper
{
    private const int ColumnWidth = 210;
    private const int BoxWidth = 190;
    private const int LayerHeight = 118;
    private const int BoxHeight = 74;
    private const int LineHeight = 18;
    private const int CharactersOfALine = 25;
    private const int MostLines = 3;

    private ChartLayout _layout = null!;

    public FlowChart Chart { get; set; } = null!;

    public string Label { get; set; } = "";

    public IReadOnlyDictionary<string, string> Marks { get; set; } = new Dictionary<string, string>();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        _layout = ChartLayout.Of(Chart);
        var (width, height) = (_layout.Columns * ColumnWidth, _layout.Layers * LayerHeight);
        var drawing = Html.Tag("svg", "flow").With("width", Number(width)).With("height", Number(height)).With("viewBox", $"0 0 {Number(width)} {Number(height)}")
            .With("role", "img").With("aria-label", Label);
        drawing.With(Arrow());
        foreach (var edge in Chart.Edges)
            drawing.With(Line(edge));
        foreach (var node in Chart.Nodes)
            drawing.With(Box(node));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "table-frame");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(drawing);
    }

    private static TagBuilder Arrow() =>
        Html.Tag("defs", null).With(Html.Tag("marker", null, null, "arrow").With("viewBox", "0 0 8 8").With("refX", "8").With("refY", "4").With("markerWidth", "8").With("markerHeight", "8")
            .With("orient", "auto").With(Html.Tag("path", "flow__arrow").With("d", "M0 0 8 4 0 8z")));

    private TagBuilder Line(ChartEdge edge)
    {
        var places = _layout.Of(edge);
        var down = places[^1].Layer >= places[0].Layer;
        var path = $"M{X(places[0], places.Count > 2 || places[0] != places[^1])} {Y(places[0].Layer, leaves: true, down)}";
        foreach (var (one, other) in places.Zip(places.Skip(1)))
        {
            var (x1, x2) = (X(one, ReferenceEquals(one, places[0])), X(other, ReferenceEquals(other, places[^1])));
            var (y1, y2) = (Y(one.Layer, leaves: true, down), Y(other.Layer, leaves: false, down));
            var middle = Number((y1 + y2) / 2.0);
            path += $" C{x1} {middle} {x2} {middle} {x2} {y2}";
            if (!ReferenceEquals(other, places[^1]))
                path += $" L{x2} {Y(other.Layer, leaves: true, down)}";
        }
        return Html.Tag("path", "flow__line").With("d", path).With("marker-end", "url(#arrow)");
    }

    private TagBuilder Box(ChartNode node)
    {
        var (place, mark) = (_layout.Of(node.Id), node.State is null ? Marks.GetValueOrDefault(node.Activity.Id, "later") : "later");
        var (x, y) = (place.Column * ColumnWidth + (ColumnWidth - BoxWidth) / 2, place.Layer * LayerHeight + 2);
        var words = Wrapped(StepWords.Title(node).InReadersLanguage());
        var text = Html.Tag("text", "flow__text").With("text-anchor", "middle");
        foreach (var (index, line) in words.Index())
            text.With(Html.Tag("tspan", null, line).With("x", Number(x + BoxWidth / 2.0)).With("y", Number(y + BoxHeight / 2.0 + 5 + (index - (words.Count - 1) / 2.0) * LineHeight)));
        var box = Html.Tag("g", $"flow__box flow__box--{mark} flow__box--{Kind(node)}")
            .With(Html.Tag("rect", null).With("x", Number(x)).With("y", Number(y)).With("width", Number(BoxWidth)).With("height", Number(BoxHeight)).With("rx", Round(node)))
            .With(text);
        return mark == "later" ? box : box.With(Html.Tag("text", "flow__mark", mark == "done" ? "✓" : "●").With("x", Number(x + BoxWidth - 16)).With("y", Number(y + 18)));
    }

    private static string Kind(ChartNode node) => node.State is not null ? "entry" : node.Activity is RuleActivity ? "rule" : StepWords.Who(node.Activity) is null ? "system" : "step";

    private static string Round(ChartNode node) => node.Activity is StartActivity or EndActivity or TimerActivity ? "36" : "4";

    private static List<string> Wrapped(string words)
    {
        List<string> lines = [""];
        foreach (var word in words.Split(' '))
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + word.Length < CharactersOfALine)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), $"{lines[MostLines - 1]}…"];
    }

    // Lines pass between boxes in a narrow column of their own.
    private static string X(ChartPlace place, bool isBox) => Number((place.Column + (isBox ? 0.5 : 0.1)) * ColumnWidth);

    private static int Y(int layer, bool leaves, bool down) => layer * LayerHeight + (leaves == down ? BoxHeight + 2 : 2);

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
