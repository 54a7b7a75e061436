using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Several lines of text; with <c>max</c> the characters left are counted as one types.</summary>
[HtmlTargetElement("area-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AreaField(IStringLocalizer<Texts> texts) : Field(texts)
{
    public int Rows { get; set; } = 5;

    public int? Max { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (Max is not { } max)
            return;
        output.Attributes.SetAttribute("class", $"{output.Attributes["class"].Value} govuk-character-count");
        output.Attributes.SetAttribute("data-module", "govuk-character-count");
        output.Attributes.SetAttribute("data-maxlength", max);
        foreach (var (key, text) in new[] { ("under-limit.other", "characters-left"), ("under-limit.one", "characters-left"), ("over-limit.other", "characters-over"), ("over-limit.one", "characters-over") })
            output.Attributes.SetAttribute($"data-i18n.characters-{key}", Texts[text].Value);
        output.Attributes.SetAttribute("data-i18n.characters-at-limit", Texts["characters-none-left"].Value);
    }

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var area = Control("textarea", "govuk-textarea").With("rows", Rows.ToString(CultureInfo.InvariantCulture));
        // A line feed right after the tag is not part of the value.
        area.InnerHtml.AppendHtml("\n").Append(Current ?? "");
        if (Max is { } max)
        {
            area.AddCssClass("govuk-js-character-count");
            area.Attributes["aria-describedby"] = $"{DescribedBy} {Id}-info".Trim();
            control.With(area).With(Html.Tag("div", "govuk-hint govuk-character-count__message", Texts["characters-at-most", max], $"{Id}-info"));
        }
        else
            control.With(area);
    }
}
