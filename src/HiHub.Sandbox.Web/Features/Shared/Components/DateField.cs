using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A day as three fields, read back by <see cref="ThreeFieldDates"/>.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateField(IStringLocalizer<Texts> texts) : Field(texts)
{
    public DateOnly? Day { get; set; }

    protected override bool Grouped => true;

    protected override string FirstControl => $"{Id}_Day";

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var day = Day ?? For?.Model as DateOnly?;
        control.Attributes["role"] = "group";
        control.With(Html.Tag("div", "govuk-date-input", null, Id)
            .With(Item("Day", "day", 2, day?.Day)).With(Item("Month", "month", 2, day?.Month)).With(Item("Year", "year", 4, day?.Year)));
    }

    private TagBuilder Item(string part, string text, int width, int? value)
    {
        var (id, name) = ($"{Id}_{part}", $"{FullName}.{part}");
        var input = Html.Tag("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}", null, id)
            .With("name", name).With("type", "text").With("inputmode", "numeric").With("value", Typed(name) ?? Sent(name) ?? value?.ToString(CultureInfo.InvariantCulture));
        if (Error is not null)
            input.AddCssClass("govuk-input--error");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var label = Html.Tag("label", "govuk-label govuk-date-input__label", Texts[text]).With("for", id);
        return Html.Tag("div", "govuk-date-input__item").With(Html.Tag("div", "govuk-form-group").With(label).With(input));
    }

    // What was sent and could not be read as a day stands in the form only.
    private string? Sent(string name) =>
        ViewContext.HttpContext.Request is { HasFormContentType: true } request && request.Form.TryGetValue(name, out var sent) ? sent.ToString() : null;
}
