/** A plain letter over the same facts, with no words of a company's own, no codes and amounts in cents. */
module.exports.plainTemplates = {
  html: `<!DOCTYPE html><html lang="{{ language }}"><body><h1>Aanmaning</h1><p>Klant: {{ customerName }} ({{ customerNumber }})</p>
<p>Geachte heer, mevrouw,</p><p>Volgens onze boekhouding {% if items.size == 1 %}is de factuur{% else %}zijn de facturen{% endif %} nog niet betaald. Wij verzoeken u {{ total }} {{ currency }} over te schrijven.</p>
<table>{% for item in items %}<tr><td>{{ item.document }}</td><td>{{ item.invoiceDay }}</td><td>{{ item.dueDay }}</td><td>{{ item.daysOverdue }} {% if item.daysOverdue == 1 %}dag{% else %}dagen{% endif %} te laat</td><td>{{ item.amount }}</td><td>{{ item.open }}</td><td>herinnering {{ item.level }}</td><td>{{ item.reference }}</td></tr>{% endfor %}</table>
<p>Te betalen: {{ total }} {{ currency }}</p><p>{{ sender.name }}</p><p>{{ sender.iban }}</p><p>{{ sender.signatory }}<br>{{ sender.contact }}</p></body></html>`,
  text: `Aanmaning
Klant: {{ customerName }} ({{ customerNumber }})
Volgens onze boekhouding {% if items.size == 1 %}is de factuur{% else %}zijn de facturen{% endif %} nog niet betaald. Wij verzoeken u {{ total }} {{ currency }} over te schrijven.
{% for item in items %}- {{ item.document }}: {{ item.open }} ({{ item.invoiceDay }}; {{ item.dueDay }}; {{ item.daysOverdue }} {% if item.daysOverdue == 1 %}dag{% else %}dagen{% endif %} te laat; {{ item.amount }}; {{ item.reference }})
{% endfor %}
Te betalen: {{ total }} {{ currency }}
{{ sender.name }}, {{ sender.iban }}
{{ sender.signatory }}
{{ sender.contact }}
`,
};
