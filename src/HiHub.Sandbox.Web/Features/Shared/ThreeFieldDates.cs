using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>Reads a <see cref="DateOnly"/> from three fields: <c>Name.Day</c>, <c>Name.Month</c>, <c>Name.Year</c>.</summary>
internal sealed class ThreeFieldDates(IStringLocalizer<Texts> texts) : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        string?[] typed = [.. new[] { "Day", "Month", "Year" }.Select(part => bindingContext.ValueProvider.GetValue($"{name}.{part}").FirstValue?.Trim())];
        if (typed.All(string.IsNullOrEmpty))
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, typed, string.Join('/', typed));
        if (Read(typed) is { } day)
            bindingContext.Result = ModelBindingResult.Success(day);
        else
            bindingContext.ModelState.TryAddModelError(name, texts["no-such-day"]);
        return Task.CompletedTask;
    }

    /// <summary>Null where there is no such day.</summary>
    public static DateOnly? Read(string?[] dayMonthYear) =>
        DateOnly.TryParseExact(string.Join('/', dayMonthYear), "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
