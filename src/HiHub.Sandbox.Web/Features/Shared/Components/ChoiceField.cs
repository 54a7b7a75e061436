using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Radios: one answer out of few. Checkboxes: any of them; with <c>inline</c> side by side.</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("check-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceField(IStringLocalizer<Texts> texts) : Field(texts)
{
    private bool _many;

    public IEnumerable<Choice> Choices { get; set; } = [];

    public bool Inline { get; set; }

    protected override bool Grouped => true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        _many = context.TagName == "check-field";
        base.Process(context, output);
    }

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var kind = _many ? "checkboxes" : "radios";
        var list = Html.Tag("div", Inline ? $"govuk-{kind} govuk-{kind}--inline" : $"govuk-{kind}");
        var chosen = Chosen();
        foreach (var (index, choice) in Choices.Index())
            list.With(Item(kind, choice, index == 0 ? Id : $"{Id}-{index + 1}", chosen.Contains(choice.Value)));
        control.With(list);
    }

    // The framework joins several posted values with commas, so they are read one by one.
    private HashSet<string> Chosen()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(FullName, out var state) && state.RawValue is not null)
            return state.RawValue is string[] typed ? [.. typed] : [state.AttemptedValue ?? ""];
        return For?.Model is IEnumerable many and not string ? [.. many.Cast<object>().Select(one => $"{one}")] : Current is { } one ? [one] : [];
    }

    private TagBuilder Item(string kind, Choice choice, string id, bool chosen)
    {
        var input = Html.Tag("input", $"govuk-{kind}__input", null, id)
            .With("type", _many ? "checkbox" : "radio").With("name", FullName).With("value", choice.Value)
            .With("checked", chosen ? "checked" : null).With("aria-describedby", choice.Hint is null ? null : $"{id}-hint");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var item = Html.Tag("div", $"govuk-{kind}__item").With(input)
            .With(Html.Tag("label", $"govuk-label govuk-{kind}__label", choice.Text).With("for", id));
        return choice.Hint is null ? item : item.With(Html.Tag("div", $"govuk-hint govuk-{kind}__hint", choice.Hint, $"{id}-hint"));
    }
}
