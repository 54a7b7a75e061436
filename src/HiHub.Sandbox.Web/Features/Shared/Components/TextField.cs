using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>One line of text, a number, a password; <c>width</c> in characters: 2, 3, 4, 5, 10, 20.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextField(IStringLocalizer<Texts> texts) : Field(texts)
{
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Width { get; set; }

    public string? Suffix { get; set; }

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var input = Control("input", "govuk-input").With("type", Type).With("autocomplete", Autocomplete).With("inputmode", Inputmode);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (Width is { } characters)
            input.AddCssClass($"govuk-input--width-{characters}");
        if (Type == "password" || Autocomplete == "one-time-code")
            ShownForms.NeverKeep(ViewContext.HttpContext, FullName);
        if (Type != "password")
            input.With("value", Current);
        control.With(
            Suffix is null
                ? input
                : Html.Tag("div", "govuk-input__wrapper").With(input).With(Html.Tag("div", "govuk-input__suffix", Suffix).With("aria-hidden", "true")));
    }
}
