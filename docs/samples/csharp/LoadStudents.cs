// Loads students.csv in batches of 500: dotnet run students.csv (a console project of .NET 8, no packages needed).
// Needs BASE_URL, CLIENT_ID and CLIENT_SECRET in the environment.
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

string baseUrl = Environment.GetEnvironmentVariable("BASE_URL")!;
string pair = Environment.GetEnvironmentVariable("CLIENT_ID") + ":" + Environment.GetEnvironmentVariable("CLIENT_SECRET");
using var http = new HttpClient();

using var ask = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/oauth2/token");
ask.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
ask.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" });
using var told = await http.SendAsync(ask);
told.EnsureSuccessStatusCode();
var token = (await told.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

var people = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cell => new
{
    externalId = cell[0],
    name = new { family = cell[1], given = cell[2] },
    birthDate = cell[3],
    enrolments = new[] { new { institution = cell[4], institutionName = cell[5], grade = cell[6] } },
});

foreach (var some in people.Chunk(500))
{
    using var send = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/api/v1/profile-batches");
    send.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
    send.Content = JsonContent.Create(new { source = "sis", mode = "apply", people = some });
    using var answer = await http.SendAsync(send);
    Console.WriteLine((int)answer.StatusCode + " " + await answer.Content.ReadAsStringAsync());
    answer.EnsureSuccessStatusCode();
}
