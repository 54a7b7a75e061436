using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>One answer out of many; begins with an empty line, so that nothing is chosen by accident.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectField(IStringLocalizer<Texts> texts) : Field(texts)
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var (select, current) = (Control("select", "govuk-select"), Current);
        select.With(Html.Tag("option", null, Texts["choose"]).With("value", ""));
        foreach (var choice in Choices)
            select.With(Html.Tag("option", null, choice.Text).With("value", choice.Value).With("selected", choice.Value == current ? "selected" : null));
        control.With(select);
    }
}
