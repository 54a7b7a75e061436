using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A bar of a chart, its parts coloured as tags are; the numbers beside it in the table say the same.</summary>
[HtmlTargetElement("colour-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ColourBar : TagHelper
{
    private const int Width = 200;

    public IReadOnlyDictionary<ClockColour, int> Counts { get; set; } = new Dictionary<ClockColour, int>();

    /// <summary>What fills the whole width.</summary>
    public int Largest { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "colour-bar");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} 20");
        output.Attributes.SetAttribute("focusable", "false");
        var x = 0.0;
        foreach (var (colour, count) in Counts.OrderBy(one => one.Key))
        {
            var width = (double)Width * count / Math.Max(1, Largest);
            output.Content.AppendHtml(Html.Tag("rect", $"colour-bar__{ClockColours.Name(colour)}").With("x", Number(x)).With("width", Number(width)).With("height", "20"));
            x += width;
        }
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
